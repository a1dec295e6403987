import { join, resolve } from 'node:path';
import type { Problem } from '../src/core/deck/problem.ts';
import type { SettingsProblem } from '../src/core/settings/settings.ts';
import type { Log } from './log.ts';
import { reason } from './reason.ts';
import { writeWhole } from './whole-file.ts';

/** Writes the problems as a JSON list, whole or not at all. */
export function writeProblems(path: string, problems: readonly Problem[]): Promise<void> {
  return writeWhole(path, `${JSON.stringify(problems, null, 2)}\n`);
}

/** What was wrong with the settings, in the shape of all other problems. */
export function settingsProblems(problems: readonly SettingsProblem[]): readonly Problem[] {
  return problems.map(({ field, why }) => ({
    severity: 'warning',
    rule: 'settings',
    file: 'settings.json',
    line: 1,
    words: field,
    why,
    instead: { zh: '改正这一项，或删去它', en: 'Correct this setting, or delete it' },
  }));
}

/** How many problems a terminal is shown; the file has them all. */
const LINES = 20;

/** The problems for a terminal, a line each in Chinese: where, and why. */
export function problemLines(problems: readonly Problem[]): readonly string[] {
  const lines = problems
    .slice(0, LINES)
    .map(({ severity, file, line, words, why }) => `${severity} ${file}:${line} ${words ? `“${words}” ` : ''}${why.zh}`);
  return problems.length > LINES ? [...lines, `…还有 ${problems.length - LINES} 处`] : lines;
}

/** Where the problems are written: out/problems.json for the curator who works from sources, else beside the other data of the program. */
export function problemsPlace(isFromSources: boolean, appPath: string, userData: string): string {
  return isFromSources ? resolve(appPath, '../problems.json') : join(userData, 'problems.json');
}

/** Reports problems one list after the other, so that the newest stays; an empty list after others is said too. `print` is the curator's terminal. */
export function problemsReporter(
  path: string,
  log: Log,
  print: (line: string) => void = console.log,
): (problems: readonly Problem[]) => void {
  let last = Promise.resolve();
  let wasThere = false;
  return (problems) => {
    // One after the other, and none ever fails.
    last = last.then(() => {
      if (wasThere && problems.length === 0) print('内容没有问题了');
      wasThere = problems.length > 0;
      return reportProblems(path, problems, log, print);
    });
  };
}

/** Writes the problems and prints them; a disk that can't be written to is a line in the log. */
export async function reportProblems(path: string, problems: readonly Problem[], log: Log, print: (line: string) => void): Promise<void> {
  for (const line of problemLines(problems)) print(line);
  try {
    await writeProblems(path, problems);
  } catch (error) {
    log.warn(`problems not written to ${path}: ${reason(error)}`);
  }
}
