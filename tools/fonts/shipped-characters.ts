import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fontCharacters } from './font-characters.ts';

const PACKAGES = ['noto-serif-sc', 'noto-sans-sc'].map((name) =>
  resolve(import.meta.dirname, '../../node_modules/@fontsource-variable', name, 'index.css'),
);
/** How many pairs stand on a line of the table. */
const ON_A_LINE = 24;

/** The file that the table is written to. */
export const TABLE = resolve(import.meta.dirname, '../../src/core/deck/text/shipped-characters-table.ts');

/** Every code point that both shipped families can draw: in a font's cmap, and in the range for which the style sheet asks that font. */
export function shippedCharacters(): readonly number[] {
  const [serif, sans] = PACKAGES.map(familyCharacters);
  return [...(serif ?? [])].filter((code) => sans?.has(code)).sort((a, b) => a - b);
}

/** The table as a source file: `gap.length` pairs in base 36. */
export function tableSource(codes: readonly number[]): string {
  const pairs: string[] = [];
  let next = 0;
  for (let at = 0; at < codes.length; ) {
    const start = codes[at] ?? 0;
    let length = 1;
    while (codes[at + length] === start + length) length++;
    pairs.push(`${(start - next).toString(36)}.${length.toString(36)}`);
    next = start + length;
    at += length;
  }
  const lines = Array.from({ length: Math.ceil(pairs.length / ON_A_LINE) }, (_, line) =>
    pairs.slice(line * ON_A_LINE, (line + 1) * ON_A_LINE).join(' '),
  );
  return `/** Characters of the fonts that ship with the program (${codes.length}), as drawable.ts reads them. Written by tools/fonts/write-table.ts; a test holds it against the fonts. */
export const SHIPPED = [
${lines.map((line) => `  '${line}',`).join('\n')}
].join(' ');
`;
}

function familyCharacters(sheet: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [, face = ''] of readFileSync(sheet, 'utf8').matchAll(/@font-face\s*\{([^}]*)\}/g)) {
    const file = /url\(([^)]+)\)/.exec(face)?.[1] ?? '';
    const characters = fontCharacters(readFileSync(join(dirname(sheet), file)));
    for (const [start, end] of rangesOf(/unicode-range:\s*([^;]+)/.exec(face)?.[1] ?? 'U+0-10FFFF'))
      for (let code = start; code <= end; code++) if (characters.has(code)) found.add(code);
  }
  return found;
}

function rangesOf(written: string): readonly (readonly [number, number])[] {
  return written.split(',').map((each) => {
    const [start = '0', end = start] = each.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(start, 16), Number.parseInt(end, 16)];
  });
}
