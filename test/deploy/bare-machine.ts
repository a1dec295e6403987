import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const INSTALL = join(import.meta.dirname, '../../deploy/install.sh');

/** A machine that exists as a root folder only, and a stick with the program. */
export type BareMachine = {
  readonly root: string;
  readonly stick: string;
  /** Runs install.sh for this root and this stick; never throws. */
  readonly install: (...args: readonly string[]) => { readonly status: number | null; readonly printed: string };
};

/** Files of a Debian with a desktop's display manager, as far as install.sh looks at them. */
const FILES: Readonly<Record<string, string>> = {
  'etc/os-release': 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n',
  'etc/passwd': 'root:x:0:0:root:/root:/bin/bash\nkeeper:x:1000:1000::/home/keeper:/bin/bash\n',
  'etc/group': 'root:x:0:\nvideo:x:44:\nrender:x:105:\nkeeper:x:1000:\n',
  'etc/shadow': 'root:*:19000:0:99999:7:::\nkeeper:!:19000:0:99999:7:::\n',
  'etc/gshadow': 'root:*::\nvideo:*::\nrender:*::\nkeeper:!::\n',
  'etc/login.defs': 'UID_MIN 1000\nUSERGROUPS_ENAB yes\n',
  'etc/systemd/logind.conf': '[Login]\nHandlePowerKey=poweroff\n',
  'etc/sysctl.d/60-concentric.conf': "# somebody else's file of the same name\n",
  'home/keeper/notes.txt': 'mine\n',
};

/** Makes the machine in `folder`. */
export function bareMachine(folder: string): BareMachine {
  const root = join(folder, 'root');
  const stick = join(folder, 'stick');
  for (const [path, text] of Object.entries(FILES)) write(join(root, path), text);
  for (const path of ['etc/shadow', 'etc/gshadow']) chmodSync(join(root, path), 0o640);
  for (const path of ['opt', 'usr/local/lib', 'var/lib', 'etc/systemd/system']) mkdirSync(join(root, path), { recursive: true });
  symlinkSync('/lib/systemd/system/gdm.service', join(root, 'etc/systemd/system/display-manager.service'));
  write(join(stick, 'concentric'), '#!/bin/sh\necho first\n');
  chmodSync(join(stick, 'concentric'), 0o755);
  write(join(stick, 'chrome-sandbox'), 'sandbox\n');
  write(join(stick, 'resources/app.asar'), 'first\n');
  const install = (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync('sh', [INSTALL, '--root', root, '--package', stick, ...args], {
      encoding: 'utf8',
      input: 'n\n',
    });
    return { status, printed: stdout + stderr };
  };
  return { root, stick, install };
}

function write(path: string, text: string): void {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}
