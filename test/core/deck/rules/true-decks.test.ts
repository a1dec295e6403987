import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { type Content, readSlidesFolder } from '../../../../electron/slides-folder.ts';
import type { Language } from '../../../../src/core/language.ts';

/** A slides folder of invented articles and true decks about them, written from the curator's guide by somebody who had not read the rules. */
const FOLDER = resolve(import.meta.dirname, '../../../fixtures/true-decks');
const NAMES = readdirSync(FOLDER, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const LANGUAGES: readonly (readonly [Language, string])[] = [
  ['zh', 'deck.md'],
  ['en', 'deck.en.md'],
];

let content: Content;
test.beforeAll(async () => {
  content = await readSlidesFolder(FOLDER);
});

/** The errors in a file of the folder, as a curator reads them. */
function errorsIn(file: string): string[] {
  return content.problems
    .filter((problem) => problem.severity === 'error' && problem.file === `true-decks/${file}`)
    .map(({ line, rule, words, why }) => `${file}:${line} ${rule} ${words}: ${why.zh}`);
}

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.yaml')))
  test(`the true ${file} has nothing that must be mended`, () => {
    expect(errorsIn(file)).toEqual([]);
  });

for (const name of NAMES)
  for (const [language, file] of LANGUAGES.filter(([, own]) => existsSync(join(FOLDER, name, own))))
    test(`the true ${name}/${file} has nothing that must be mended, and every slide is shown`, () => {
      expect(errorsIn(`${name}/${file}`)).toEqual([]);
      const text = readFileSync(join(FOLDER, name, file), 'utf8');
      const written = [...text.matchAll(/^::: slide id="(?<id>[^"]+)"/gmu)].map(({ groups }) => groups?.['id']);
      const shown = content.shelves[language].shown.get(name) ?? [];
      expect(shown.map(({ id }) => id)).toEqual(written);
    });
