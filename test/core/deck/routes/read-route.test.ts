import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import * as z from 'zod';
import { parseDeck } from '../../../../src/core/deck/parse.ts';
import { readRoute } from '../../../../src/core/deck/routes/read-route.ts';
import { type Reachable, routeSlides } from '../../../../src/core/deck/routes/route-slides.ts';
import { slidesFile } from '../real-article.ts';

const FOLDER = resolve(import.meta.dirname, '../../../fixtures/routes');
const expectation = z.array(
  z.strictObject({ rule: z.string(), line: z.number(), says: z.string(), severity: z.enum(['error', 'warning', 'todo']).default('error') }),
);

const IDS = ['civil-affairs', 'innovation-park', 'market-regulation', 'overview', 'quiz'];
const REAL: Reachable = { folders: IDS, decks: IDS.map((id) => realDeck(id)) };

function realDeck(id: string) {
  const { deck } = parseDeck(`slides/${id}/deck.md`, id, slidesFile(`${id}/deck.md`));
  if (!deck) throw new Error(`the real deck ${id} can’t be read`);
  return { isRead: true, original: deck, en: undefined };
}

function read(id: string, text: string, reachable = REAL) {
  const { route, problems } = readRoute(`slides/routes/${id}.md`, id, text);
  const found = [...problems, ...(route ? routeSlides(route, reachable) : [])];
  return { route, found: found.sort((a, b) => a.line - b.line) };
}

const fixture = (name: string) => readFileSync(`${FOLDER}/${name}`, 'utf8');
const ids = (id: string, text = fixture(`${id}.md`)) => read(id, text).route?.slides.map(({ deck, slide }) => `${deck}#${slide}`);

for (const name of readdirSync(FOLDER).filter((own) => own.endsWith('.md')))
  test(`the route ${name} has the problems that its sidecar names, and no others`, () => {
    const id = basename(name, '.md');
    const expected = expectation.parse(parse(fixture(`${id}.expected.yaml`)));
    const { found } = read(id, fixture(name));
    const short = found.map(({ rule, line, severity }) => ({ rule, line, severity }));
    expect(short).toEqual(expected.map(({ rule, line, severity }) => ({ rule, line, severity })));
    for (const [index, { says }] of expected.entries()) {
      const { why, instead } = found[index] ?? {};
      expect([why?.zh, why?.en, instead?.zh, instead?.en].join(' ')).toContain(says);
    }
  });

test('a route has its words in both languages, its slides in their order, their headings, minutes and what is kept', () => {
  expect(read('good-plain', fixture('good-plain.md')).route).toEqual({
    id: 'good-plain',
    file: 'slides/routes/good-plain.md',
    name: { zh: '四分钟', en: 'Four minutes' },
    title: { zh: '四分钟看国际创新园', en: 'Innovation Park in four minutes' },
    minutes: 4,
    slides: [
      { deck: 'innovation-park', slide: 'community', section: { zh: '', en: '' }, minutes: 1, hidden: false, line: 7 },
      {
        deck: 'innovation-park',
        slide: 'structure',
        section: { zh: '怎么搭起来', en: 'How it is built' },
        minutes: 2,
        hidden: false,
        line: 11,
      },
      { deck: 'quiz', slide: 'towers', section: { zh: '怎么搭起来', en: 'How it is built' }, minutes: 0, hidden: true, line: 12 },
      { deck: 'overview', slide: 'water', section: { zh: '怎么搭起来', en: 'How it is built' }, minutes: 1, hidden: false, line: 13 },
    ],
  });
});

test('full-width signs, other marks of a list and a link’s deck: are read as what is meant', () => {
  expect(ids('good-as-typed')).toEqual(['overview#definition', 'innovation-park#structure', 'quiz#trees']);
  const { route } = read('good-as-typed', fixture('good-as-typed.md'));
  expect(route?.slides.map(({ minutes, hidden }) => [minutes, hidden])).toEqual([
    [1.5, false],
    [1.5, false],
    [1, true],
  ]);
});

test('a bad line names its slide and spoils no other; a wrong head names none', () => {
  const { found } = read('bad-lines', fixture('bad-lines.md'));
  expect(found.filter(({ slide }) => slide === undefined)).toEqual([]);
  expect(read('bad-words', fixture('bad-words.md')).found.filter(({ slide }) => slide !== undefined)).toEqual([]);
});

test('a slide of a draft is told and no more; one of a deck that can’t be read is the deck’s own business', () => {
  const text = fixture('good-plain.md');
  const drafts = REAL.decks.map((deck) => ({ ...deck, original: { ...deck.original, head: { ...deck.original.head, draft: true } } }));
  const told = read('good-plain', text, { ...REAL, decks: drafts }).found;
  expect(told.map(({ rule, severity, line }) => `${rule} ${severity} ${line}`)).toEqual(
    [7, 11, 12, 13].map((line) => `draft-in-route warning ${line}`),
  );
  expect(read('good-plain', text, { ...REAL, decks: [] }).found).toEqual([]);
});

test('a route that is too long is not read', () => {
  expect(readRoute('r.md', 'r', 'a'.repeat(70_000)).problems).toMatchObject([{ rule: 'too-long', severity: 'error' }]);
});

test('Windows’ line ends and characters that nobody sees change nothing', () => {
  const text = fixture('good-plain.md');
  expect(ids('good-plain', text.replaceAll('\n', '\r\n'))).toEqual(ids('good-plain'));
  const { found } = read('good-plain', text.replace('#structure', '#struc\u200bture'));
  expect(found.map(({ rule, severity, line }) => `${rule} ${severity} ${line}`)).toEqual(['odd-character warning 11']);
});
