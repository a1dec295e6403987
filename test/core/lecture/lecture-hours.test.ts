import { expect, test } from '@playwright/test';
import { isWithin, talkByClicker } from '../../../src/core/lecture/lecture-hours.ts';
import { readSettings } from '../../../src/core/settings/settings.ts';
import { library } from '../kiosk/talk-world.ts';

const at = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
const day = [{ from: '09:00', to: '11:30' }];
const night = [{ from: '22:00', to: '01:00' }];

const CASES: readonly (readonly [string, typeof day, string, boolean])[] = [
  ['the first minute counts', day, '09:00', true],
  ['the last one doesn’t', day, '11:30', false],
  ['before it', day, '08:59', false],
  ['over midnight, late', night, '23:10', true],
  ['over midnight, early', night, '00:59', true],
  ['over midnight, by day', night, '12:00', false],
  ['without hours, never', [], '10:00', false],
];
for (const [name, hours, clock, is] of CASES) test(`lecture hours: ${name}`, () => expect(isWithin(hours, at(clock))).toBe(is));

const settings = (raw: unknown) => readSettings(raw).settings;
const route = { ...library.decks[0], minutes: 10 };

test('within its hours a clicker begins what was set, else the shortest route; outside of them nothing', () => {
  const [deck] = library.decks;
  if (!deck) throw new Error('a deck is needed');
  const routes = [{ ...deck, ...route, id: 'short', slides: [] }];
  const talk = (raw: unknown, clock: string) => talkByClicker(settings(raw), { ...library, routes }, at(clock));
  expect(talk({ lectureHours: day }, '10:00')).toBe('short');
  expect(talk({ lectureHours: day, lectureTalk: 'a' }, '10:00')).toBe('a');
  expect(talk({ lectureHours: day }, '12:00')).toBe(undefined);
  expect(talk({}, '10:00')).toBe(undefined);
});

test('hours that are none are named, and nobody begins a talk by them', () => {
  const { settings: read, problems } = readSettings({ lectureHours: [{ from: '9', to: '25:00' }] });
  expect(read.lectureHours).toEqual([]);
  expect(problems.map(({ field }) => field)).toEqual(['lectureHours']);
});
