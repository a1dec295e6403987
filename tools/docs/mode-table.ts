import type { DeckEntry, Library } from '../../src/core/deck/library.ts';
import type { KioskEvent } from '../../src/core/kiosk/event.ts';
import type { Mode } from '../../src/core/kiosk/mode.ts';
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
  slides: [
    { id: 'one', steps: 1, characters: 10 },
    { id: 'two', steps: 0, characters: 10 },
  ],
};
const library: Library = { exhibition: { title: '', standfirst: [], credit: '', from: [] }, decks: [deck], problemCount: 0 };
const world: World = { library, settings: readSettings({}).settings, now: 0 };
const warning = { endsAt: 0, seconds: 20 };
const inDeck = { kind: 'deck', deck: 'a', slide: 0, step: 0, open: {}, ended: false, warning: null } as const;

const MODES: readonly (readonly [string, Mode])[] = [
  ['attract', { kind: 'attract', scene: 'a' }],
  ['home', { kind: 'home', warning: null }],
  ['home, warning', { kind: 'home', warning }],
  ['deck, first slide', inDeck],
  ['deck, last slide', { ...inDeck, slide: 1 }],
  ['deck, end screen', { ...inDeck, slide: 1, ended: true }],
  ['deck, warning', { ...inDeck, warning }],
  ['fault (page)', { kind: 'fault', was: inDeck, reason: 'page', failures: 1 }],
  ['fault (content)', { kind: 'fault', was: { kind: 'attract', scene: '' }, reason: 'content', failures: 0 }],
];

const EVENTS: readonly KioskEvent[] = [
  { type: 'attract-touched' },
  { type: 'deck-opened', deck: 'a' },
  { type: 'deck-closed' },
  { type: 'slide-turned', to: 1 },
  { type: 'went-on' },
  { type: 'went-back' },
  { type: 'block-opened', block: 'b', part: 0 },
  { type: 'stayed' },
  { type: 'went-idle' },
  { type: 'warning-ended' },
  { type: 'page-failed', failures: 1 },
  { type: 'page-failed', failures: 3 },
  { type: 'page-recovered' },
  { type: 'library-changed' },
];

function told(before: Mode, after: Mode): string {
  if (after === before) return '·';
  if (after.kind === 'deck') {
    const marks = [after.ended ? 'end' : `slide ${after.slide + 1}${after.step > 0 ? `, step ${after.step}` : ''}`];
    if (Object.keys(after.open).length > 0) marks.push('block open');
    if (after.warning) marks.push('warning');
    return `deck: ${marks.join(', ')}`;
  }
  if (after.kind === 'home') return after.warning ? 'home, warning' : 'home';
  return after.kind === 'fault' ? `fault (back to ${after.was.kind})` : after.kind;
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
