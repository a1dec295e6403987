import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { without } from '../../../tools/teeth/shell/cut-build.ts';
import { call, text } from '../../../tools/teeth/shell/denial.ts';
import { denialOf, SHELL_TEETH, shellTeethTable } from '../../../tools/teeth/shell-teeth.ts';
import { attemptOf } from '../../e2e/teeth/attempts.ts';

const PROJECT = join(import.meta.dirname, '../../..');

/** How the statements of each file begin that deny something, and from where on. */
const STATEMENTS: Readonly<Record<string, { readonly pattern: RegExp; readonly from?: string }>> = {
  'electron/screen/lockdown.ts': {
    pattern:
      /\b(?:line\.appendSwitch|Menu\.set\w+|app\.\w+|session\.(?!webRequest)\w+|session\.webRequest\.\w+|holdFilePickers|contents\.(?:on|set(?!ZoomFactor)\w+))\(/g,
    from: 'export function setSwitches',
  },
  'electron/screen/no-file-pickers.ts': { pattern: /page\.on\(|line\.sendCommand\('Page\.set/g },
  'electron/screen/web-preferences.ts': { pattern: /(?<=^ {4})\w+: /gm, from: '    sandbox' },
  'electron/protocol/content-security.ts': { pattern: /(?<=^ {2}["'])[a-z][\w-]*|Referrer-Policy/gm },
  'electron/protocol/app-protocol.ts': { pattern: /answering\.handle\('file'|if \(!|return page ===|\.\.\.\(isPage/g },
  'electron/protocol/slides-protocol.ts': { pattern: /if \(!/g },
  'electron/protocol/confined-path.ts': { pattern: /(?<=^ +)if \(|return file/gm },
  'electron/screen/kiosk-window.ts': { pattern: /window\.on\(/g, from: '#hold(window: ' },
  'electron/screen/end-process.ts': { pattern: /process\.kill\(/g },
  'electron/release-switches.ts': { pattern: /if \(line|line\.remove\w+\(/g },
};

for (const [file, { pattern, from = '' }] of Object.entries(STATEMENTS))
  test(`every denial of ${file} stands in the table, and no other`, () => {
    const whole = readFileSync(join(PROJECT, file), 'utf8');
    const source = whole.slice(whole.indexOf(from));
    const found = [...source.matchAll(pattern)].map(({ index }) => source.slice(index, index + 90));
    const own = SHELL_TEETH.filter((denial) => denial.file === file).map(({ statement }) => statement);
    expect(found.filter((one) => !own.some((statement) => one.startsWith(statement)))).toEqual([]);
    expect(own.filter((statement) => !found.some((one) => one.startsWith(statement)))).toEqual([]);
    expect(own.length).toBe(found.length);
  });

test('the table names no file whose denials aren’t looked up', () => {
  expect(new Set(SHELL_TEETH.map(({ file }) => file))).toEqual(new Set(Object.keys(STATEMENTS)));
});

test('every attempt of the table is one that somebody makes, and what refuses the same stands in the table too', () => {
  for (const { statement, lack } of SHELL_TEETH) {
    if (typeof lack === 'string') continue;
    expect(attemptOf(lack.by).name, statement).toBe(lack.by);
    expect(lack.besides.map(denialOf), statement).not.toContain(denialOf(statement));
  }
});

test('docs/checking.md has the table', () => {
  expect(readFileSync(join(PROJECT, 'docs/checking.md'), 'utf8'), 'npm run docs prints it').toContain(shellTeethTable());
});

test('a call is taken out with all its brackets and what is called on it, other text is exchanged', () => {
  const source = 'page.on("a", () => { go(")"); }).catch(() => void 0);\npage.on("b", hold);\nkeep: true,\n';
  expect(without(source, call('f', "page.on('a'", 'x'))).toBe('void 0;\npage.on("b", hold);\nkeep: true,\n');
  expect(without(source, text('f', 'keep', { from: 'keep: true', to: 'keep: false' }, 'x'))).toContain('keep: false');
});

test('a cut that isn’t in the build, or in it twice, is an error', () => {
  expect(() => without('page.on("b", hold);', text('f', 'keep', { from: 'keep: true', to: '' }, 'x'))).toThrow('0 times');
  expect(() => without('on("a", 1); on("a", 2);', call('f', "on('a'", 'x'))).toThrow('several');
  expect(() => without('on("b", 1);', call('f', "on('a'", 'x'))).toThrow();
});
