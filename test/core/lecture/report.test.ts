import { expect, test } from '@playwright/test';
import type { RouteEntry } from '../../../src/core/deck/library.ts';
import { type ReportWords, reportCsv, reportMarkdown, reportOf } from '../../../src/core/lecture/report.ts';
import { deck } from '../kiosk/talk-world.ts';

const MINUTE_MS = 60_000;
const words: ReportWords = { page: 'p', section: 's', title: 't', spoken: 'spoken', planned: 'planned', all: 'all' };
const time = { began: 0, spent: { 0: MINUTE_MS, 1: 90_000, 2: 30_000 }, since: 3 * MINUTE_MS, ended: 3 * MINUTE_MS };
const plan = { slides: [1, 1, 1], whole: 0 };
const [one, two, three] = deck.slides.map((slide) => ({ ...slide, deck: 'a', minutes: 1, hidden: false }));
if (!one || !two || !three) throw new Error('three slides are needed');
const route: RouteEntry = {
  ...{ ...deck, minutes: 3 },
  slides: [
    { ...one, section: '甲', title: '=1+1' },
    { ...two, section: '甲', title: 'a "b", c' },
    { ...three, section: '乙', title: '丙|丁' },
  ],
};

test('a report has the time of every slide and section beside its plan, and of the whole', () => {
  const report = reportOf(route, plan, time);
  expect(report.slides.map(({ spoken, planned }) => [spoken, planned])).toEqual([
    [MINUTE_MS, MINUTE_MS],
    [90_000, MINUTE_MS],
    [30_000, MINUTE_MS],
  ]);
  expect(report.sections).toEqual([
    { title: '甲', spoken: 150_000, planned: 2 * MINUTE_MS },
    { title: '乙', spoken: 30_000, planned: MINUTE_MS },
  ]);
  expect([report.spoken, report.planned]).toEqual([3 * MINUTE_MS, 3 * MINUTE_MS]);
  expect(reportOf(deck, plan, time).sections).toEqual([]);
});

test('as CSV Excel reads it as Chinese and calculates none of its cells', () => {
  const lines = reportCsv(reportOf(route, plan, time), words).split('\r\n');
  expect(lines[0]).toBe('\uFEFFp,s,t,spoken,planned');
  expect(lines[1]).toBe("1,甲,'=1+1,1.00,1.00");
  expect(lines[2]).toBe('2,甲,"a ""b"", c",1.50,1.00');
  expect(lines[4]).toBe(',,all,3.00,3.00');
});

test('as Markdown it has two tables, and a title’s own bar breaks none', () => {
  const text = reportMarkdown(reportOf(route, plan, time), words);
  expect(text).toContain('| 甲 | 2.50 | 2.00 |');
  expect(text).toContain('| 3 | 丙\\|丁 | 0.50 | 1.00 |');
  expect(reportMarkdown(reportOf(deck, plan, time), words)).not.toContain('| s |');
});
