import type { DeckEntry, Library } from '../../../src/core/deck/library.ts';
import type { World } from '../../../src/core/kiosk/world.ts';
import { readSettings } from '../../../src/core/settings/settings.ts';

const slides = [
  { id: 'one', title: '', steps: 1, characters: 60 },
  { id: 'two', title: '', steps: 0, characters: 60 },
  { id: 'three', title: '', steps: 0, characters: 60 },
];
/** Three slides to speak about. */
export const deck: DeckEntry = {
  ...{ id: 'a', name: 'a', title: 'a', unit: 'a', accent: 'sea', picture: 'towers', place: 1, draft: false, scene: ['甲'], from: [] },
  ...{ isRead: true, slides },
};
/** A library of one deck. */
export const library: Library = {
  language: 'zh',
  exhibition: { title: '', standfirst: [], credit: '', from: [] },
  decks: [deck],
  routes: [],
  problemCount: 0,
};
/** The world at a time of main's clock, ms. */
export const worldAt = (now: number, held: Library = library): World => ({
  library: held,
  settings: readSettings({}).settings,
  now,
  seed: 7,
});
