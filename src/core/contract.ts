import * as z from 'zod';
import type { Notes, Slide } from './deck/deck.ts';
import { DECK_ID } from './deck/deck-id.ts';
import type { Library } from './deck/library.ts';
import type { PageEvent } from './kiosk/event.ts';
import type { LectureMode, PageMode } from './kiosk/mode.ts';
import { AIDS } from './kiosk/visit.ts';
import { LANGUAGES, type Language } from './language.ts';
import { HANDS, PENS } from './lecture/ink.ts';
import { type Pointing, pointingReader, pointsReader } from './lecture/pointing.ts';
import { type Look, lookReader } from './rehearsal/look.ts';
import type { Settings } from './settings/settings.ts';

/** News that main tells a page, to each its own; each carries the whole truth, so the newest alone counts. */
export interface News {
  readonly library: Library;
  readonly mode: { readonly mode: PageMode /** Main's clock when it was told, monotonic ms. */; readonly now: number };
  readonly settings: Settings;
  /** Words for the picture's corner: the test runtime, problems of the content. Empty when there are none. */
  readonly marks: readonly string[];
  /** How many frames a second what moves without end may draw: Infinity for all that the panel shows, fewer where no GPU draws them. */
  readonly frames: { readonly most: number };
  /** To pages that show a talk's slide: the presenter's hand at this moment. */
  readonly pointing: Pointing;
  /** To the presenter's page alone: the whole talk. */
  readonly talk: Talk;
  /** To the presenter's page alone: the notes of all slides of the talk. */
  readonly notes: readonly Notes[];
  /** To a page that rehearses: look at yourself once the newest mode is drawn. Numbers the looks from 1; 0 asks for none. */
  readonly look: number;
}
export type NewsName = keyof News;

/** A talk as its presenter is told of it. */
export interface Talk {
  readonly mode: Omit<LectureMode, 'ink'>;
  /** What can be done to the ink of the presenter's slide. */
  readonly ink: { readonly canUndo: boolean; readonly canRedo: boolean; readonly isThere: boolean };
  /** Main's clock when it was told, monotonic ms. */
  readonly now: number;
  /** Numbers (from 0) of the slides that were looked for, best first; null while nothing is looked for. */
  readonly found: readonly number[] | null;
  /** The folder in which this computer keeps the reports of talks. */
  readonly reports: string;
  /** The audience's display: what its maker calls it, and its size in CSS pixels. */
  readonly audience: { readonly name: string; readonly width: number; readonly height: number };
}

/** A part of the presenter's window in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Requests that pages may make, with their argument and answer; which page may make which, main says where it admits the page. */
export interface Requests {
  /** Slides `from` (included) to `to` (excluded) among the shown ones of a deck or a route; fewer at the ends, empty when it is unknown. */
  readonly slides: {
    readonly argument: { readonly deck: string; readonly language: Language; readonly from: number; readonly to: number };
    readonly answer: readonly Slide[];
  };
  /** A finger's word. */
  readonly report: { readonly argument: PageEvent; readonly answer: undefined };
  /** A touch of any kind, or a film that somebody started going on: idle starts anew. */
  readonly touched: { readonly argument: undefined; readonly answer: undefined };
  /** The page has its first news and has drawn them. */
  readonly shown: { readonly argument: undefined; readonly answer: undefined };
  /** Of the presenter's page: where it has room for the slide that is shown and for the one after it; null for none. */
  readonly laid: { readonly argument: { readonly live: Box | null; readonly next: Box | null }; readonly answer: undefined };
  /** Of the presenter's page: the two displays change places. */
  readonly swap: { readonly argument: undefined; readonly answer: undefined };
  /** Of a page on which a presenter points and draws: what the hand does. */
  readonly pointed: { readonly argument: Pointing; readonly answer: undefined };
  /** Of a page that rehearses: what it saw when it looked at itself, by the look's number. */
  readonly looked: { readonly argument: { readonly number: number; readonly look: Look }; readonly answer: undefined };
}
export type RequestName = keyof Requests;

const deckId = z.string().regex(DECK_ID);
const slideNumber = z.number().int().min(0).max(100_000);
const blockId = z.string().min(1).max(200);
const pageEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('attract-touched') }),
  z.strictObject({ type: z.literal('deck-opened'), deck: deckId }),
  z.strictObject({ type: z.literal('deck-closed') }),
  z.strictObject({ type: z.literal('slide-turned'), to: slideNumber }),
  z.strictObject({ type: z.literal('went-on') }),
  z.strictObject({ type: z.literal('went-back') }),
  z.strictObject({
    type: z.literal('block-opened'),
    block: blockId,
    part: z.number().int().min(0).max(1000).nullable(),
  }),
  z.strictObject({ type: z.literal('overview-turned'), open: z.boolean() }),
  z.strictObject({ type: z.literal('about-turned'), open: z.boolean() }),
  z.strictObject({ type: z.literal('talks-turned'), open: z.boolean() }),
  z.strictObject({ type: z.literal('lecture-began'), deck: deckId }),
  z.strictObject({ type: z.literal('veil-drawn'), veil: z.enum(['none', 'black', 'white']) }),
  z.strictObject({ type: z.literal('picture-held'), held: z.boolean() }),
  z.strictObject({ type: z.literal('strip-folded'), folded: z.boolean() }),
  z.strictObject({ type: z.literal('panel-turned'), panel: z.enum(['slides', 'keys']).nullable() }),
  z.strictObject({ type: z.literal('hand-taken'), hand: z.enum(HANDS) }),
  z.strictObject({ type: z.literal('stroke-drawn'), pen: z.enum(PENS), points: pointsReader }),
  z.strictObject({ type: z.literal('stroke-erased'), stroke: z.number().int().min(0) }),
  z.strictObject({ type: z.literal('ink-undone') }),
  z.strictObject({ type: z.literal('ink-redone') }),
  z.strictObject({ type: z.literal('ink-cleared') }),
  z.strictObject({
    type: z.literal('film-turned'),
    block: blockId,
    isPlaying: z.boolean(),
    isLoud: z.boolean(),
    at: z.number().min(0).max(100_000),
  }),
  z.strictObject({ type: z.literal('film-toggled') }),
  z.strictObject({ type: z.literal('displays-numbered'), on: z.boolean() }),
  z.strictObject({ type: z.literal('character-typed'), character: z.string().regex(/^[0-9a-z]$/) }),
  z.strictObject({ type: z.literal('character-deleted') }),
  z.strictObject({ type: z.literal('lecture-ended') }),
  z.strictObject({ type: z.literal('lecture-resumed') }),
  z.strictObject({ type: z.literal('hall-returned') }),
  z.strictObject({ type: z.literal('language-chosen'), language: z.enum(LANGUAGES) }),
  z.strictObject({ type: z.literal('aid-turned'), aid: z.enum(AIDS), on: z.boolean() }),
  z.strictObject({ type: z.literal('resumed') }),
  z.strictObject({ type: z.literal('stayed') }),
]);

const side = z.number().min(0).max(20_000);
const box = z.strictObject({ x: side, y: side, width: side, height: side }).nullable();

/** A reader for each request's argument: rebuilds it or fails; nothing unread passes the door. */
export const ARGUMENTS: { readonly [Name in RequestName]: z.ZodType<Requests[Name]['argument']> } = {
  slides: z.strictObject({ deck: deckId, language: z.enum(LANGUAGES), from: slideNumber, to: slideNumber }),
  report: pageEvent,
  touched: z.undefined(),
  shown: z.undefined(),
  laid: z.strictObject({ live: box, next: box }),
  swap: z.undefined(),
  pointed: pointingReader,
  looked: z.strictObject({ number: z.number().int().min(0), look: lookReader }),
};

/** What preload puts on the page as `window.kiosk`. */
export interface Kiosk {
  /** Hears one kind of news from now on, beginning with the newest that was told; returns the undo. */
  hear<Name extends NewsName>(name: Name, listener: (news: News[Name]) => void): () => void;
  ask<Name extends RequestName>(name: Name, argument: Requests[Name]['argument']): Promise<Requests[Name]['answer']>;
}
