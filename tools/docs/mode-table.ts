import { isDeepStrictEqual } from 'node:util';
import type { DeckEntry, Library } from '../../src/core/deck/library.ts';
import type { KioskEvent } from '../../src/core/kiosk/event.ts';
import { keepTalk } from '../../src/core/kiosk/keep-talk.ts';
import type { AttractMode, DeckMode, HomeMode, LectureMode, Mode } from '../../src/core/kiosk/mode.ts';
import { beginLecture } from '../../src/core/kiosk/next-lecture.ts';
import { nextMode } from '../../src/core/kiosk/next-mode.ts';
import type { World } from '../../src/core/kiosk/world.ts';
import { readSettings } from '../../src/core/settings/settings.ts';
import { unreachable } from '../../src/core/unreachable.ts';

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

const inHome: HomeMode = { kind: 'home', visit, about: false, talks: false, warning: null };
const speaking = lecture();

function lecture(): LectureMode {
  const begun = beginLecture(inHome, 'a', world);
  if (!begun) throw new Error('no talk about the only deck');
  return begun;
}

const MODES: readonly (readonly [string, Mode])[] = [
  ['attract', inAttract],
  ['attract, offer', { ...inAttract, left: { place: inDeck, until: 1 } }],
  ['home', inHome],
  ['home, warning', { ...inHome, warning }],
  ['deck, first slide', inDeck],
  ['deck, last slide', { ...inDeck, slide: 1 }],
  ['deck, end screen', { ...inDeck, slide: 1, ended: true }],
  ['deck, warning', { ...inDeck, warning }],
  ['lecture', speaking],
  ['lecture, held', { ...speaking, ahead: speaking.shown }],
  ['lecture, warning', { ...speaking, warning }],
  ['lecture, ended', { ...speaking, time: { ...speaking.time, ended: 0 } }],
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
  { type: 'talks-turned', open: true },
  { type: 'lecture-began', deck: 'a' },
  { type: 'veil-drawn', veil: 'black' },
  { type: 'picture-held', held: true },
  { type: 'picture-held', held: false },
  { type: 'strip-folded', folded: true },
  { type: 'panel-turned', panel: 'slides' },
  { type: 'hand-taken', hand: 'red' },
  { type: 'stroke-drawn', pen: 'red', points: [0, 0, 0.5] },
  { type: 'stroke-erased', stroke: 0 },
  { type: 'ink-undone' },
  { type: 'ink-redone' },
  { type: 'ink-cleared' },
  { type: 'film-toggled' },
  { type: 'displays-numbered', on: true },
  { type: 'character-typed', character: '2' },
  { type: 'character-deleted' },
  { type: 'entered' },
  { type: 'lecture-ended' },
  { type: 'lecture-resumed' },
  { type: 'hall-returned' },
  { type: 'language-chosen', language: 'en' },
  { type: 'aid-turned', aid: 'large', on: true },
  { type: 'resumed' },
  { type: 'talk-found', talk: keepTalk(speaking, world), for: 1 },
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
  if (isDeepStrictEqual(after, before)) return '·';
  if (after.kind === 'fault') return `fault (back to ${after.was.kind})`;
  const visited = [after.visit.language === 'en' ? 'in English' : '', after.visit.aids.length > 0 ? 'aid' : ''];
  return [...marks(after), ...visited].filter((mark) => mark !== '').join(', ');
}

function marks(mode: Exclude<Mode, { kind: 'fault' }>): readonly string[] {
  switch (mode.kind) {
    case 'attract':
      return ['attract', mode.left ? 'offer' : ''];
    case 'home':
      return ['home', mode.about ? 'about' : '', mode.talks ? 'talks' : '', mode.warning ? 'warning' : ''];
    case 'deck':
      return [`deck: ${place(mode)}`, mode.warning ? 'warning' : '', mode.overview ? 'overview' : ''];
    case 'lecture': {
      const { ahead, veil, panel, typed, folded, hand, ink, numbered, warning, time } = mode;
      const held = ahead ? `held, presenter at ${place(ahead)}` : '';
      const tools = [
        veil === 'none' ? '' : veil,
        panel ? `panel ${panel}` : '',
        typed === '' ? '' : `typed ${typed}`,
        folded ? 'folded' : '',
        hand === 'empty' ? '' : `hand ${hand}`,
        ink.count > 0 ? 'ink' : '',
        numbered ? 'numbers' : '',
      ];
      return [`lecture: ${place(mode.shown)}`, held, ...tools, warning ? 'warning' : '', time.ended === null ? '' : 'ended'];
    }
    default:
      return unreachable(mode);
  }
}

function place({ ended, slide, step, open }: DeckMode): string {
  const at = ended ? 'end' : `slide ${slide + 1}${step > 0 ? `, step ${step}` : ''}`;
  return Object.keys(open).length > 0 ? `${at}, block open` : at;
}

/** The table mode × event as Markdown, made by asking the machine; `·` means that nothing changes. */
export function modeTable(): string {
  const head = `| event | ${MODES.map(([name]) => name).join(' | ')} |`;
  const rule = `|---|${MODES.map(() => '---').join('|')}|`;
  const rows = EVENTS.map(
    (event) => `| \`${event.type}${detail(event)}\` | ${MODES.map(([, mode]) => told(mode, nextMode(mode, event, world))).join(' | ')} |`,
  );
  return [head, rule, ...rows].join('\n');
}

function detail(event: KioskEvent): string {
  if (event.type === 'page-failed') return ` ${event.failures}`;
  return event.type === 'picture-held' ? ` ${event.held ? 'on' : 'off'}` : '';
}
