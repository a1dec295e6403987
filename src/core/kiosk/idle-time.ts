import type { Mode } from './mode.ts';
import { findDeck, type World } from './world.ts';

/** Characters that anyone has read in a second, at least; a slow reader aloud. */
const CHARACTERS_A_SECOND = 3;
/** Characters that the setting's own seconds already allow for: a slide's usual text. */
const CHARACTERS_INCLUDED = 90;

/** A talk's silence after which it asks whether it goes on. */
const SILENCE_MS = 20 * 60_000;

/** Milliseconds without touch until the warning: the setting, longer on a slide with much text; Infinity in modes without idle. */
export function idleTime(mode: Mode, world: Pick<World, 'library' | 'settings'>): number {
  if (mode.kind === 'attract' || mode.kind === 'fault') return Number.POSITIVE_INFINITY;
  if (mode.kind === 'lecture') return SILENCE_MS;
  const own = world.settings.idleSeconds * 1000;
  if (mode.kind === 'home') return own;
  const characters = findDeck(world.library, mode.deck)?.slides[mode.slide]?.characters ?? 0;
  const more = Math.max(0, characters - CHARACTERS_INCLUDED) / CHARACTERS_A_SECOND;
  return own + Math.ceil(more) * 1000;
}
