import { renameSync } from 'node:fs';
import { join } from 'node:path';
import logger from 'electron-log/node';

/** One log file's size in bytes, and how many older ones are kept: 5 MiB in all, weeks of a quiet hall. */
const FILE_BYTES = 1024 * 1024;
const OLDER_FILES = 4;

/** Where the shell writes what a keeper or developer may want to know later; English, a line each. */
export interface Log {
  info(text: string): void;
  warn(text: string): void;
  error(text: string): void;
}

/** Opens the log: `main.log` in a folder, rotated and bounded; on the console warnings only, unless `isTalkative`. A full disk is no error. */
export function openLog(folder: string, isTalkative: boolean): Log {
  const { file, console: terminal } = logger.transports;
  file.setAppName('concentric');
  file.resolvePathFn = () => join(folder, 'main.log');
  file.maxSize = FILE_BYTES;
  file.archiveLogFn = (old) => rotate(old.path);
  terminal.level = isTalkative ? 'info' : 'warn';
  terminal.format = '[{level}] {text}';
  return {
    info: (text) => logger.info(text),
    warn: (text) => logger.warn(text),
    error: (text) => logger.error(text),
  };
}

/** main.log → main.1.log → … → main.4.log, whose older words are lost. */
function rotate(path: string): void {
  const numbered = (number: number) => (number === 0 ? path : path.replace(/\.log$/, `.${number}.log`));
  for (let number = OLDER_FILES; number > 0; number -= 1) {
    try {
      renameSync(numbered(number - 1), numbered(number));
    } catch {
      // Not there yet, or the disk is full: the newest file goes on growing rather than the show stopping.
    }
  }
}
