import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startBound } from '../../../tools/system/bound-child.ts';
import type { ScreenSize } from '../../../tools/system/virtual-screen.ts';
import { waitUntil } from '../../../tools/system/wait-until.ts';

const run = promisify(execFile);
const START_LIMIT_MS = 20_000;

/** A server with two outputs, as a computer with a projector has. */
export type TwoDisplays = {
  readonly display: string;
  /** Plugs the second one in, right of the first. */
  readonly plugIn: (size: ScreenSize) => Promise<void>;
  /** Has the second one show the first one's picture, as a projector that copies a laptop. */
  readonly copyPanel: () => Promise<void>;
  readonly pullOut: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Starts an X server with the dummy driver, the first output in this size, nothing in the second; resolves once its window manager answers. */
export async function openTwoDisplays({ width, height }: ScreenSize, openbox: string): Promise<TwoDisplays> {
  const folder = await mkdtemp(join(tmpdir(), 'concentric-displays-'));
  const config = join(folder, 'dummy.conf');
  await writeFile(config, configOf(`${width}x${height}`));
  const display = `:${await freeNumber()}`;
  const env = { ...process.env, DISPLAY: display };
  const server = startBound('Xorg', [display, '-config', config, '-noreset', '-nolisten', 'tcp', '-logfile', join(folder, 'log'), 'vt7'], {
    stdio: 'ignore',
  });
  const xrandr = async (...args: readonly string[]) => {
    await run('xrandr', [...args], { env });
  };
  const works = (program: string, ...args: readonly string[]) =>
    run(program, [...args], { env }).then(
      () => true,
      () => false,
    );
  if (!(await waitUntil(() => works('xrandr', '--query'), START_LIMIT_MS))) throw new Error(`Xorg did not come up on ${display}`);
  const manager = startBound('openbox', ['--sm-disable', '--config-file', openbox], { env, stdio: 'ignore' });
  if (!(await waitUntil(() => works('xdotool', 'get_desktop'), START_LIMIT_MS))) throw new Error(`openbox did not come up on ${display}`);
  return {
    display,
    plugIn: async (size) => {
      const mode = `${size.width}x${size.height}`;
      await xrandr('--addmode', 'DUMMY1', mode);
      await xrandr('--output', 'DUMMY1', '--mode', mode, '--right-of', 'DUMMY0');
      await xrandr('--query'); // looks at the outputs anew: until then the second one counts as disconnected
    },
    copyPanel: async () => {
      await xrandr('--addmode', 'DUMMY1', `${width}x${height}`);
      await xrandr('--output', 'DUMMY1', '--mode', `${width}x${height}`, '--same-as', 'DUMMY0');
      await xrandr('--query');
    },
    pullOut: () => xrandr('--output', 'DUMMY1', '--off'),
    stop: async () => {
      await manager.stop();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Display numbers from here on are nobody's. */
const FIRST_NUMBER = 78;

async function freeNumber(): Promise<number> {
  const { stdout } = await run('sh', ['-c', 'ls /tmp/.X11-unix 2>/dev/null || true']);
  for (let number = FIRST_NUMBER; ; number++) if (!stdout.includes(`X${number}\n`)) return number;
}

const configOf = (size: string) => `
Section "ServerFlags"
  Option "AutoAddDevices" "false"
EndSection
Section "Device"
  Identifier "card"
  Driver "dummy"
  VideoRam 512000
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5.0 - 1000.0
  VertRefresh 5.0 - 200.0
  Modeline "1920x1080" 148.50 1920 2008 2052 2200 1080 1084 1089 1125
  Modeline "1280x800" 83.50 1280 1352 1480 1680 800 803 809 831
  Modeline "1280x1024" 108.00 1280 1328 1440 1688 1024 1025 1028 1066
  Modeline "1080x1920" 148.50 1080 1168 1212 1360 1920 1924 1929 1965
EndSection
Section "Screen"
  Identifier "screen"
  Device "card"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Modes "${size}"
    Virtual 5760 2160
  EndSubSection
EndSection
`;
