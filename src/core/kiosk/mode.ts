import type { OpenPart } from '../deck/block.ts';
import type { FilmOrder, TalkFilm } from '../lecture/film.ts';
import type { Hand, Ink, Stroke } from '../lecture/ink.ts';
import type { KeptTalk } from '../lecture/kept-talk.ts';
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
  /** What idle has closed, or a talk that a new start has found, offered again until a time of main's clock (ms); null when there is nothing. */
  readonly left: { readonly place: DeckMode | KeptTalk; readonly until: number } | null;
}

/** The discs, or over them the page about the exhibition and its source, or the list of what a presenter may speak about. */
export interface HomeMode {
  readonly kind: 'home';
  readonly visit: Visit;
  readonly about: boolean;
  readonly talks: boolean;
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

/** What a presenter lays over the audience's picture. */
export type Veil = 'none' | 'black' | 'white';

/** What lies over the presenter's screen: all slides, or the keys. */
export type Panel = 'slides' | 'keys';

/** A talk's time, all in ms of main's clock. */
export interface TalkTime {
  readonly began: number;
  /** Slide's number → ms spoken about it, without the time that runs now. */
  readonly spent: Readonly<Record<number, number>>;
  /** Since when the time of the slide before the presenter runs. */
  readonly since: number;
  /** When the talk was ended; null while it goes on. */
  readonly ended: number | null;
}

/** A presenter speaks: one truth for the audience's screen and the presenter's. */
export interface LectureMode {
  readonly kind: 'lecture';
  readonly visit: Visit;
  /** What the audience sees. */
  readonly shown: DeckMode;
  /** Where the presenter looks ahead while the audience's picture is held; null while both are at the same place. */
  readonly ahead: DeckMode | null;
  readonly veil: Veil;
  /** On one display: the presenter's strip is folded to a ring. */
  readonly folded: boolean;
  readonly panel: Panel | null;
  /** The digits of a slide's number as far as they are typed; in the list of slides, letters and digits of what is looked for. */
  readonly typed: string;
  readonly time: TalkTime;
  /** What the presenter holds over the slide. */
  readonly hand: Hand;
  readonly ink: Ink;
  /** The film of the presenter's slide, once it was touched; null before. */
  readonly film: TalkFilm | null;
  /** Each display shows its number, so that a presenter sees which is which. */
  readonly numbered: boolean;
  readonly warning: Warning | null;
  /** What stood on the screen before, and comes back. */
  readonly was: AttractMode | HomeMode | DeckMode;
}

/** What an audience's page is told of a lecture: the slide and what lies over it; nothing of notes, time or what comes next. */
export interface AudienceMode {
  readonly kind: 'lecture';
  readonly visit: Visit;
  readonly place: DeckMode;
  readonly veil: Veil;
  /** What was drawn on this slide. */
  readonly strokes: readonly Stroke[];
  /** How the film of this slide stands; null while nobody has started it. */
  readonly film: FilmOrder | null;
  /** What fingers on this page hold over the slide; empty where the presenter's are elsewhere. */
  readonly hand: Hand;
  /** The display's number while it is to be shown. */
  readonly number: number | null;
  /** Where the only display is the presenter's too: the strip of tools. */
  readonly strip: {
    readonly folded: boolean;
    readonly ended: boolean /** A second display only copies this one. */;
    readonly isMirrored: boolean;
  } | null;
  /** The question whether the talk goes on; only where there is a strip to answer it. */
  readonly warning: Warning | null;
}

/** The page is dead or can show nothing: the poster. `was` is what comes back; `failures` counts since the page was last healthy. */
export interface FaultMode {
  readonly kind: 'fault';
  readonly was: ShownMode;
  readonly reason: 'page' | 'content';
  readonly failures: number;
}

/** A mode in which the screen shows the exhibition. */
export type ShownMode = AttractMode | HomeMode | DeckMode | LectureMode;
/** A mode as the page of an audience is told it. */
export type PageMode = AttractMode | HomeMode | DeckMode | AudienceMode;
export type Mode = ShownMode | FaultMode;
export type ModeKind = Mode['kind'];
