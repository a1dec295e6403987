import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { DECKS, slidesFile } from '../real-article.ts';
import type { ReaderName } from './readers.ts';

const FILM = join(import.meta.dirname, '../../../fixtures/film');
const filmFile = (name: string) => readFileSync(join(FILM, name), 'utf8');

/** Real texts that a reader is given mutations of. Decks come slide by slide, so that thousands are read in the time that there is. */
function realTexts(reader: ReaderName): readonly string[] {
  switch (reader) {
    case 'deck':
    case 'translation of any deck':
      return [...DECKS.map((id) => slidesFile(`${id}/deck.md`)), filmFile('deck.md')].flatMap(slideBySlide);
    case 'translation':
      return [...DECKS.map((id) => slidesFile(`${id}/deck.en.md`)), filmFile('deck.en.md')].flatMap(slideBySlide);
    case 'exhibition':
      return [slidesFile('exhibition.yaml')];
    case 'exhibition in English':
      return [slidesFile('exhibition.en.yaml')];
    case 'glossary':
      return [slidesFile('glossary.yaml')];
    case 'route':
      return [slidesFile('routes/ten-minutes.md'), slidesFile('routes/thirty-minutes.md')];
    case 'moves':
      return [slidesFile('articles/concentric.moves.yaml')];
    case 'subtitles':
      return [filmFile('rings.zh.vtt'), filmFile('rings.en.vtt')];
  }
}

function slideBySlide(text: string): readonly string[] {
  const [, head = '', ...slides] = `\n${text}`.split('\n---\n');
  return slides.map((slide, index) => ['', head, slide, slides[index + 1] ?? ''].join('\n---\n').slice(1));
}

/** What means something to a reader, or to what a reader stands on. */
const SIGNS = [
  ...['---', ':::', '::::', '::: quote', '::: slide id="a" :::', ':::: tree', '::: level', '- ', '# ', 'Note:', '|', '｜', '[x]', '[ ]'],
  ...['"', "'", '“', '”', '‘', '’', '「', '<b>', '<!--', '](', '![', '[[', '**', '__', '`', '\\', '&amp;', '&#0;', '&a ', '*a', '<<: *a'],
  ...['约', '余', '多', '近', '超', '万', '亿', '1.1万名', '300余家', '十五', '百分之三十', '１２', '-1', '1e9', '0', '3—5', '2019年7月'],
  ...[
    'from="',
    'ours="x"',
    'id="a"',
    'mark="',
    'deck:quiz',
    '- （备用）quiz#trees | 1 分钟',
    'deck:../x',
    'javascript:',
    'concentric://',
    'more than',
    'about 300',
    '(同心圆)',
  ],
  ...[
    '\0',
    '\uD800',
    '\uDC00',
    '\uFEFF',
    '\u202E',
    '\u200B',
    '\u00AD',
    '\u2028',
    '\u0085',
    '\t',
    '\r',
    '\r\n',
    '\n',
    '\n\n',
    '\n---\n',
    '𠮷',
    '👨‍👩‍👧',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'name:',
    'source:',
    'title: [',
    '{',
    '}',
    '? ',
    '!!js/function',
    '%YAML 9',
    '-->',
    'WEBVTT',
    '99:99',
  ],
];

const place = fc.nat(1_000_000);
const sign = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...SIGNS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);

/** One thing that goes wrong with a text. */
const damage: fc.Arbitrary<(text: string) => string> = fc.oneof(
  fc.tuple(place, sign).map(([at, own]) => inserted(at, own)),
  fc.tuple(place, fc.nat(40)).map(([at, length]) => erased(at, length)),
  place.map((at) => withLines((lines) => lines.filter((_, index) => index !== at % lines.length))),
  place.map((at) => withLines((lines) => lines.flatMap((line, index) => (index === at % lines.length ? [line, line] : [line])))),
  fc.tuple(place, place).map(([a, b]) => withLines((lines) => exchanged(lines, a % lines.length, b % lines.length))),
  fc.tuple(place, fc.integer({ min: 2, max: 200 }), sign).map(([at, times, own]) => inserted(at, own.repeat(times))),
  place.map((at) => (text: string) => text.slice(0, at % (text.length + 1))),
);

function inserted(at: number, own: string): (text: string) => string {
  return (text) => text.slice(0, at % (text.length + 1)) + own + text.slice(at % (text.length + 1));
}

function erased(at: number, length: number): (text: string) => string {
  return (text) => text.slice(0, at % (text.length + 1)) + text.slice((at % (text.length + 1)) + length);
}

function withLines(change: (lines: readonly string[]) => readonly string[]): (text: string) => string {
  return (text) => change(text.split('\n')).join('\n');
}

function exchanged(lines: readonly string[], a: number, b: number): readonly string[] {
  return lines.map((line, index) => (index === a ? lines[b] : index === b ? lines[a] : line) ?? '');
}

/** Any text for a reader: mostly one of its real texts with up to eight things gone wrong, now and then signs in any order, or anything. */
export function anyText(reader: ReaderName): fc.Arbitrary<string> {
  const mutated = fc
    .tuple(fc.constantFrom(...realTexts(reader)), fc.array(damage, { minLength: 1, maxLength: 8 }))
    .map(([text, damages]) => damages.reduce((own, one) => one(own), text));
  const signs = fc.array(sign, { maxLength: 120 }).map((own) => own.join(''));
  const [head = ''] = realTexts(reader);
  return fc.oneof(
    { weight: 8, arbitrary: mutated },
    { weight: 1, arbitrary: signs },
    { weight: 1, arbitrary: signs.map((own) => `${head.slice(0, head.indexOf('\n---\n') + 5)}\n# 题\n\n${own}`) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 400 }) },
  );
}
