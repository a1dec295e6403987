import { join } from 'node:path';
import { expect } from '@playwright/test';
import { startBound } from '../../tools/system/bound-child.ts';

// Node has no unix datagram sockets; perl-base is part of every Debian and Ubuntu. The descriptor that systemd-notify sends
// along to wait for is dropped by recv, which is what it waits for.
const LISTENER = `
use Socket;
my $path = shift;
socket(my $ear, AF_UNIX, SOCK_DGRAM, 0) or die "socket: $!";
bind($ear, pack_sockaddr_un($path)) or die "bind $path: $!";
chmod 0777, $path;
$| = 1;
print "LISTENING\\n";
while (defined(recv($ear, my $message, 65536, 0))) { print "$message\\n"; }
`;

/** A stand-in for systemd's side of NOTIFY_SOCKET. */
export type NotifySocket = {
  /** What NOTIFY_SOCKET must be. */
  readonly path: string;
  /** Every line heard so far: READY=1, WATCHDOG=1, STATUS=… */
  readonly heard: () => readonly string[];
  /** How often it was said that the exhibition lives. */
  readonly pings: () => number;
  readonly stop: () => Promise<void>;
};

/** Listens on a socket in `folder`, as systemd does for a unit; resolves when it hears. */
export async function listenAsSystemd(folder: string): Promise<NotifySocket> {
  const path = join(folder, 'notify');
  const child = startBound('perl', ['-e', LISTENER, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.process.stdout?.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
  });
  await expect.poll(() => printed, { message: 'the stand-in for systemd listens' }).toContain('LISTENING\n');
  const heard = () =>
    printed
      .split('\n')
      .slice(1)
      .filter((line) => line !== '' && line !== 'BARRIER=1');
  return { path, heard, pings: () => heard().filter((line) => line === 'WATCHDOG=1').length, stop: child.stop };
}
