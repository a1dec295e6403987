import { expect, test } from '@playwright/test';
import { parseDeck } from '../../../src/core/deck/parse.ts';
import { readSubtitles, withSubtitles } from '../../../src/core/deck/subtitles.ts';
import { MOST_CHARACTERS } from '../../../src/core/deck/too-long.ts';

const read = (text: string) => readSubtitles('deck/film.zh.vtt', text);

test('cues come by time, with their lines, without marks, names, notes and settings', () => {
  const { cues, problems } = read(
    '\uFEFFWEBVTT - 开场\n\nNOTE 给译者\n\nSTYLE\n::cue { color: red }\n\n2\n00:00:03.500 --> 00:00:05.000 line:0 align:start\n<v 讲解员>圆环<b>转</b>动</v>\n一圈 &amp; 一圈\n\n00:01.000 --> 00:02.250\n画好同心圆\n',
  );
  expect(problems).toEqual([]);
  expect(cues).toEqual([
    { begins: 1, ends: 2.25, lines: ['画好同心圆'], line: 13 },
    { begins: 3.5, ends: 5, lines: ['圆环转动', '一圈 & 一圈'], line: 9 },
  ]);
});

test('hours count', () => {
  expect(read('WEBVTT\n\n01:00:00.000 --> 01:00:01.000\n一').cues[0]).toMatchObject({ begins: 3600, ends: 3601 });
});

const BAD: readonly (readonly [string, number, string])[] = [
  ['00:00:01.000 --> 00:00:02.000\n一', 1, 'WEBVTT'],
  ['WEBVTT\n\n1\n00:00:01,000 --> 00:00:02,000\n一', 4, '句点'],
  ['WEBVTT\n\n00:00:02.000 --> 00:00:01.000\n一', 3, '完得比开始早'],
  ['WEBVTT\n\n没有时间的字', 3, '没有时间'],
];
for (const [text, line, says] of BAD)
  test(`${JSON.stringify(text)} is told at line ${line}, as a warning with what to write`, () => {
    const { problems } = read(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ severity: 'warning', rule: 'subtitles', file: 'deck/film.zh.vtt', line });
    expect(`${problems[0]?.why.zh} ${problems[0]?.instead.zh}`).toContain(says);
  });

test('subtitles that are too long are told and not read', () => {
  const { cues, problems } = read(`WEBVTT\n\n00:01.000 --> 00:02.000\n${'长'.repeat(MOST_CHARACTERS.subtitles)}`);
  expect(cues).toEqual([]);
  expect(problems).toMatchObject([{ severity: 'warning', rule: 'subtitles', line: 1 }]);
});

test('one bad cue leaves the others', () => {
  expect(read('WEBVTT\n\nbad --> worse\n一\n\n00:01.000 --> 00:02.000\n二').cues).toMatchObject([{ lines: ['二'] }]);
});

for (const text of ['', '\n\n\n', 'WEBVTT', '-->', '\0'])
  test(`${JSON.stringify(text)} instead of subtitles never throws`, () => expect(read(text).cues).toEqual([]));

test('a deck gets what the files say that its films name', () => {
  const head = '---\nname: 试\ntitle: 试验\nunit: 试\naccent: sea\npicture: towers\nplace: 1\nfrom: 试\n---\n';
  const body =
    '\n# 一\n\n::: video src="a.webm" alt="圆环" subtitles="a.vtt" :::\n\n---\n\n# 二\n\n::: video src="b.webm" alt="圆环" :::\n';
  const { deck } = parseDeck('deck.md', 'deck', head + body);
  if (!deck) throw new Error('no deck');
  const cue = { begins: 0, ends: 1, lines: ['一'], line: 3 };
  const filled = withSubtitles(deck, (path) => (path === 'a.vtt' ? [cue] : []));
  expect(filled.slides.map(({ blocks }) => blocks[0])).toMatchObject([{ cues: [cue] }, { cues: [] }]);
});
