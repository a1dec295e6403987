import type { OpenPart } from '../deck/block.ts';
import type { Visit } from './visit.ts';

/** A warning that the visitor seems to have left; `endsAt` is monotonic milliseconds of main's clock, `seconds` its whole length. */
export interface Warning {
  readonly endsAt: number;
  readonly seconds: number;
}

/** A point of the window in CSS pixels: where the finger was when the mode was left, so that the disc grows from there. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The slow loop that waits for a visitor; `scene` is the id of the deck whose scene is shown, or empty for the poster's hills. */
export interface AttractMode {
  readonly kind: 'attract';
  readonly scene: string;
  readonly visit: Visit;
  /** What idle has closed, offered again until a time of main's clock (ms); null when there is nothing. */
  readonly left: { readonly place: DeckMode; readonly until: number } | null;
}

/** The discs, or over them the page about the exhibition and its source. */
export interface HomeMode {
  readonly kind: 'home';
  readonly visit: Visit;
  readonly about: boolean;
  readonly warning: Warning | null;
}

/** A visitor reads a deck. What is open on its slides is data here, so a crash or a language switch loses nothing. */
export interface DeckMode {
  readonly kind: 'deck';
  readonly visit: Visit;
  readonly deck: string;
  /** Number of the slide among the shown ones, from 0. */
  readonly slide: number;
  /** How many steps of the slide are shown. */
  readonly step: number;
  /** Block id → its open part. */
  readonly open: Readonly<Record<string, OpenPart>>;
  /** True once the visitor went on from the last slide. */
  readonly ended: boolean;
  /** The list of all pages lies over the slide. */
  readonly overview: boolean;
  readonly warning: Warning | null;
}

/** The page is dead or can show nothing: the poster. `was` is what comes back; `failures` counts since the page was last healthy. */
export interface FaultMode {
  readonly kind: 'fault';
  readonly was: ShownMode;
  readonly reason: 'page' | 'content';
  readonly failures: number;
}

/** A mode that the player's page draws. */
export type ShownMode = AttractMode | HomeMode | DeckMode;
export type Mode = ShownMode | FaultMode;
export type ModeKind = Mode['kind'];
