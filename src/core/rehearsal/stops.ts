import type { Slide } from '../deck/deck.ts';
import { type DeckEntry, isOpenable, type Shelf } from '../deck/library.ts';
import { slideStates } from '../deck/slide-states.ts';
import type { KioskEvent } from '../kiosk/event.ts';
import type { Mode, PageMode } from '../kiosk/mode.ts';
import { nextMode } from '../kiosk/next-mode.ts';
import { attract, hasContent, scenes } from '../kiosk/start-mode.ts';
import type { Aid } from '../kiosk/visit.ts';
import type { World } from '../kiosk/world.ts';
import type { Settings } from '../settings/settings.ts';

/** One look of the exhibition that a visitor can bring about. */
export interface Stop {
  /** For a picture's name and for messages: `attract`, `home`, `step-1`, `tree-2`, `overview`, `end`. */
  readonly state: string;
  readonly mode: PageMode;
  /** The deck that is shown, or that the scene is of; undefined at home. */
  readonly deck: DeckEntry | undefined;
  /** The slide in front; undefined where a screen lies over it, or none is there. */
  readonly slide: Slide | undefined;
}

/** What is walked through, and for whom. */
export interface Walk {
  readonly shelf: Shelf;
  readonly settings: Settings;
  readonly aids: readonly Aid[];
  /** The only deck that is opened; every deck unless told. */
  readonly deck?: string | undefined;
}

/** The order of answers is the same in every rehearsal. */
const SEED = 1;

/** Leads by a visitor's events through every scene, home, and every deck: each slide in each state that core names, the list of pages, the end. Nothing when there is nothing to show. */
export function* stops({ shelf, settings, aids, deck: only }: Walk): Generator<Stop> {
  const { library, shown } = shelf;
  const world: World = { library, settings, now: 0, seed: SEED };
  if (!hasContent(library)) return;
  const start = attract(world);
  let mode: Mode = start;
  const go = (event: KioskEvent): PageMode => {
    mode = nextMode(mode, event, world);
    if (mode.kind === 'fault' || mode.kind === 'lecture') throw new Error(`a rehearsal came to ${mode.kind} by ${event.type}`);
    return mode;
  };
  const openable = library.decks.filter(isOpenable).filter(({ id }) => only === undefined || id === only);
  go({ type: 'language-chosen', language: library.language });
  for (const aid of aids) go({ type: 'aid-turned', aid, on: true });

  if (aids.length === 0) {
    for (const scene of scenes(library)) {
      const deck = openable.find(({ id }) => id === scene);
      if (deck)
        yield {
          state: `attract-${scene}`,
          mode: { ...start, scene, visit: { ...start.visit, language: library.language } },
          deck,
          slide: undefined,
        };
    }
  }
  yield { state: 'home', mode: go({ type: 'about-turned', open: false }), deck: undefined, slide: undefined };
  yield { state: 'about', mode: go({ type: 'about-turned', open: true }), deck: undefined, slide: undefined };
  yield { state: 'talks', mode: go({ type: 'talks-turned', open: true }), deck: undefined, slide: undefined };
  go({ type: 'talks-turned', open: false });
  for (const deck of openable) yield* deckStops(deck, shown.get(deck.id) ?? [], go);
}

function* deckStops(deck: DeckEntry, slides: readonly Slide[], go: (event: KioskEvent) => PageMode): Generator<Stop> {
  go({ type: 'deck-opened', deck: deck.id });
  for (const [number, slide] of slides.entries()) {
    go({ type: 'slide-turned', to: number });
    yield* slideStops(deck, slide, go);
  }
  const question = deck.slides.at(-1)?.question;
  if (question) go({ type: 'block-opened', block: question.block, part: question.right });
  yield { state: 'overview', mode: go({ type: 'overview-turned', open: true }), deck, slide: undefined };
  yield { state: 'end', mode: go({ type: 'slide-turned', to: slides.length }), deck, slide: undefined };
}

function* slideStops(deck: DeckEntry, slide: Slide, go: (event: KioskEvent) => PageMode): Generator<Stop> {
  let step = 0;
  let mode = go({ type: 'stayed' });
  for (const state of slideStates(slide)) {
    for (; step < state.step; step++) mode = go({ type: 'went-on' });
    const [block, part] = Object.entries(state.open)[0] ?? [];
    if (block !== undefined) mode = go({ type: 'block-opened', block, part: part ?? null });
    yield { state: state.name, mode, deck, slide };
    if (block !== undefined) mode = go({ type: 'block-opened', block, part: null });
  }
}
