import type { OpenPart } from '../deck/block.ts';
import type { Library } from '../deck/library.ts';
import type { Language } from '../language.ts';
import type { FilmOrder } from '../lecture/film.ts';
import type { Hand, InkEvent } from '../lecture/ink.ts';
import type { KeptTalk } from '../lecture/kept-talk.ts';
import type { Panel, Veil } from './mode.ts';
import type { Aid } from './visit.ts';

/** What a page may report: the words of a finger. */
export type PageEvent =
  /** Attract was touched outside any scene: open home. */
  | { readonly type: 'attract-touched' }
  | { readonly type: 'deck-opened'; readonly deck: string }
  | { readonly type: 'deck-closed' }
  /** A page turn to a slide, from 0; one past the last slide opens the end screen. */
  | { readonly type: 'slide-turned'; readonly to: number }
  /** The on button: the next step, or the next slide when no step is left. */
  | { readonly type: 'went-on' }
  | { readonly type: 'went-back' }
  | { readonly type: 'block-opened'; readonly block: string; readonly part: OpenPart }
  /** The list of all pages opens or closes. */
  | { readonly type: 'overview-turned'; readonly open: boolean }
  | { readonly type: 'about-turned'; readonly open: boolean }
  /** The list of what a presenter may speak about opens or closes. */
  | { readonly type: 'talks-turned'; readonly open: boolean }
  | { readonly type: 'lecture-began'; readonly deck: string }
  | { readonly type: 'veil-drawn'; readonly veil: Veil }
  /** The audience's picture is held while the presenter goes on, or follows again. */
  | { readonly type: 'picture-held'; readonly held: boolean }
  | { readonly type: 'strip-folded'; readonly folded: boolean }
  | { readonly type: 'panel-turned'; readonly panel: Panel | null }
  /** The presenter takes a light, a pen or the eraser, or puts it down. */
  | { readonly type: 'hand-taken'; readonly hand: Hand }
  | InkEvent
  /** In a talk a film was started, stopped, led to another place or made loud. */
  | ({ readonly type: 'film-turned' } & FilmOrder)
  /** The film of the presenter's slide starts or stops. */
  | { readonly type: 'film-toggled' }
  | { readonly type: 'displays-numbered'; readonly on: boolean }
  /** A digit of a slide's number, or a letter or digit of what is looked for in the list of slides. */
  | { readonly type: 'character-typed'; readonly character: string }
  | { readonly type: 'character-deleted' }
  /** The talk is over; its report stands until it is resumed or the hall is given back. */
  | { readonly type: 'lecture-ended' }
  | { readonly type: 'lecture-resumed' }
  | { readonly type: 'hall-returned' }
  | { readonly type: 'language-chosen'; readonly language: Language }
  | { readonly type: 'aid-turned'; readonly aid: Aid; readonly on: boolean }
  /** Attract's offer to go on where idle had closed a deck. */
  | { readonly type: 'resumed' }
  /** One tap on the idle warning. */
  | { readonly type: 'stayed' };

/** What only main may say. */
export type HostEvent =
  | { readonly type: 'went-idle' }
  /** A new start has found a talk that stopped a moment ago; it is offered for so long, ms. */
  | { readonly type: 'talk-found'; readonly talk: KeptTalk; readonly for: number }
  /** Enter: to the slide whose number was typed; without one, on. */
  | { readonly type: 'entered' }
  /** Attract shows its next scene. */
  | { readonly type: 'scene-ended' }
  /** The time of attract's offer is over. */
  | { readonly type: 'offer-ended' }
  | { readonly type: 'warning-ended' }
  /** The page is dead; `failures` counts since it was last healthy for a while, this one included. */
  | { readonly type: 'page-failed'; readonly failures: number }
  | { readonly type: 'page-recovered' }
  /** The slides were read anew; `before` is the library until now: a place is kept by its slide's id. */
  | { readonly type: 'library-changed'; readonly before: Library };

export type KioskEvent = PageEvent | HostEvent;
export type EventType = KioskEvent['type'];
