import type { CommandLine } from 'electron';
import type { Log } from './log.ts';

/** What a hall's computer may need to tell Chromium; a release listens to nothing else. */
const KEPT: ReadonlySet<string> = new Set([
  'user-data-dir',
  'touch-events',
  'touch-devices',
  'force-device-scale-factor',
  'ozone-platform',
  'disable-gpu',
  'ignore-gpu-blocklist',
  'use-angle',
  'enable-logging',
  'log-level',
]);

/** Switches that have worked before our first line runs, so that they can't be taken back; ELECTRON_DISABLE_SANDBOX sets the first. */
const FATAL = ['no-sandbox', 'single-process'];

const SANDBOX_IS_OFF =
  '沙箱关着，不启动：用普通用户运行，去掉 --no-sandbox、--single-process 和环境变量 ELECTRON_DISABLE_SANDBOX。' +
  ' (The sandbox is off, so this release does not start: run it as an ordinary user, without these switches and this variable.)';

/** The names of switches in a command line that a release must not hear of, lower case, without dashes. */
export function foreignSwitches(argv: readonly string[]): readonly string[] {
  const names = argv.slice(1).flatMap((argument) => /^(?:--?|\/)([^=]+)/.exec(argument)?.[1]?.toLowerCase() ?? []);
  return names.filter((name) => !KEPT.has(name));
}

/** Takes back, before the app is ready, every switch that isn't kept: remote debugging above all. False, said in the log, when the sandbox is off. */
export function keepReleaseClosed(line: CommandLine, argv: readonly string[], log: Log): boolean {
  if (FATAL.some((name) => line.hasSwitch(name))) {
    log.error(SANDBOX_IS_OFF);
    return false;
  }
  for (const name of foreignSwitches(argv)) {
    line.removeSwitch(name);
    log.warn(`a release doesn't listen to --${name}`);
  }
  return true;
}
