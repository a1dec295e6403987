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

/** What has worked before our first line runs, so that it can't be taken back. */
const FATAL = /sandbox|^single-process$|^no-zygote$/;

const SANDBOX_IS_OFF =
  '沙箱关着，不启动：用普通用户运行，去掉关沙箱的开关和环境变量 ELECTRON_DISABLE_SANDBOX。' +
  ' (The sandbox is off, so this release does not start: run it as an ordinary user, without a switch or ELECTRON_DISABLE_SANDBOX against it.)';

/** The names of switches in a command line that a release must not hear of, lower case, without dashes. */
export function foreignSwitches(argv: readonly string[]): readonly string[] {
  const names = argv.slice(1).flatMap((argument) => /^(?:--?|\/)([^=]+)/.exec(argument)?.[1]?.toLowerCase() ?? []);
  return names.filter((name) => !KEPT.has(name));
}

/** Whether foreign switches have opened what can't be closed again. */
export function areFatal(foreign: readonly string[]): boolean {
  return foreign.some((name) => FATAL.test(name));
}

/** Takes back, before the app is ready, every switch that isn't kept: remote debugging above all. False, said in the log, when the sandbox is off. */
export function keepReleaseClosed(line: CommandLine, argv: readonly string[], log: Log): boolean {
  const foreign = foreignSwitches(argv);
  // ELECTRON_DISABLE_SANDBOX sets the switch, and the command line of the system doesn't show it.
  if (line.hasSwitch('no-sandbox') || areFatal(foreign)) {
    log.error(SANDBOX_IS_OFF);
    return false;
  }
  for (const name of foreign) {
    line.removeSwitch(name);
    log.warn(`a release doesn't listen to --${name}`);
  }
  return true;
}
