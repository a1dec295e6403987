import type { OpenPart } from '../deck/block.ts';

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
  /** One tap on the idle warning. */
  | { readonly type: 'stayed' };

/** What only main may say. */
export type HostEvent =
  | { readonly type: 'went-idle' }
  | { readonly type: 'warning-ended' }
  /** The page is dead; `failures` counts since it was last healthy for a while, this one included. */
  | { readonly type: 'page-failed'; readonly failures: number }
  | { readonly type: 'page-recovered' }
  | { readonly type: 'library-changed' };

export type KioskEvent = PageEvent | HostEvent;
export type EventType = KioskEvent['type'];
