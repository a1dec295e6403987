import type { DeckEntry, Library } from '../../src/core/deck/library.ts';
import type { KioskEvent } from '../../src/core/kiosk/event.ts';
import type { AttractMode, DeckMode, Mode } from '../../src/core/kiosk/mode.ts';
import { nextMode } from '../../src/core/kiosk/next-mode.ts';
import type { World } from '../../src/core/kiosk/world.ts';
import { readSettings } from '../../src/core/settings/settings.ts';

const deck: DeckEntry = {
  id: 'a',
  name: 'A',
  title: 'A',
  unit: 'A',
  accent: 'sea',
  picture: 'towers',
  place: 1,
  draft: false,
  scene: ['A'],
  from: [],
  isRead: true,
  slides: [
    { id: 'one', title: 'One', steps: 1, characters: 10 },
    { id: 'two', title: 'Two', steps: 0, characters: 10 },
  ],
};
const library: Library = {
  language: 'zh',
  exhibition: { title: '', standfirst: [], credit: '', from: [] },
  decks: [deck],
  routes: [],
  problemCount: 0,
};
const world: World = { library, settings: readSettings({}).settings, now: 0, seed: 0 };
const visit = { language: 'zh', aids: [], seed: 0 } as const;
const warning = { endsAt: 0, seconds: 20 };
const inDeck: DeckMode = { kind: 'deck', visit, deck: 'a', slide: 0, step: 0, open: {}, ended: false, overview: false, warning: null };
const inAttract: AttractMode = { kind: 'attract', scene: 'a', visit, left: null };

const MODES: readonly (readonly [string, Mode])[] = [
  ['attract', inAttract],
  ['attract, offer', { ...inAttract, left: { place: inDeck, until: 1 } }],
  ['home', { kind: 'home', visit, about: false, warning: null }],
  ['home, warning', { kind: 'home', visit, about: false, warning }],
  ['deck, first slide', inDeck],
  ['deck, last slide', { ...inDeck, slide: 1 }],
  ['deck, end screen', { ...inDeck, slide: 1, ended: true }],
  ['deck, warning', { ...inDeck, warning }],
  ['fault (page)', { kind: 'fault', was: inDeck, reason: 'page', failures: 1 }],
  ['fault (content)', { kind: 'fault', was: inAttract, reason: 'content', failures: 0 }],
];

const EVENTS: readonly KioskEvent[] = [
  { type: 'attract-touched' },
  { type: 'deck-opened', deck: 'a' },
  { type: 'deck-closed' },
  { type: 'slide-turned', to: 1 },
  { type: 'went-on' },
  { type: 'went-back' },
  { type: 'block-opened', block: 'b', part: 0 },
  { type: 'overview-turned', open: true },
  { type: 'about-turned', open: true },
  { type: 'language-chosen', language: 'en' },
  { type: 'aid-turned', aid: 'large', on: true },
  { type: 'resumed' },
  { type: 'scene-ended' },
  { type: 'offer-ended' },
  { type: 'stayed' },
  { type: 'went-idle' },
  { type: 'warning-ended' },
  { type: 'page-failed', failures: 1 },
  { type: 'page-failed', failures: 3 },
  { type: 'page-recovered' },
  { type: 'library-changed', before: library },
];

function told(before: Mode, after: Mode): string {
  if (after === before) return '·';
  const visited = (mode: Exclude<Mode, { kind: 'fault' }>) =>
    [mode.visit.language === 'en' ? ', in English' : '', mode.visit.aids.length > 0 ? ', aid' : ''].join('');
  if (after.kind === 'deck') {
    const marks = [after.ended ? 'end' : `slide ${after.slide + 1}${after.step > 0 ? `, step ${after.step}` : ''}`];
    if (Object.keys(after.open).length > 0) marks.push('block open');
    if (after.warning) marks.push('warning');
    if (after.overview) marks.push('overview');
    return `deck: ${marks.join(', ')}${visited(after)}`;
  }
  if (after.kind === 'home') return `home${after.about ? ', about' : ''}${after.warning ? ', warning' : ''}${visited(after)}`;
  return after.kind === 'fault' ? `fault (back to ${after.was.kind})` : `attract${after.left ? ', offer' : ''}${visited(after)}`;
}

/** The table mode × event as Markdown, made by asking the machine; `·` means that nothing changes. */
export function modeTable(): string {
  const head = `| event | ${MODES.map(([name]) => name).join(' | ')} |`;
  const rule = `|---|${MODES.map(() => '---').join('|')}|`;
  const rows = EVENTS.map(
    (event) =>
      `| \`${event.type}${'failures' in event ? ` ${event.failures}` : ''}\` | ${MODES.map(([, mode]) => told(mode, nextMode(mode, event, world))).join(' | ')} |`,
  );
  return [head, rule, ...rows].join('\n');
}
