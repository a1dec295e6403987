import type { ShownMode } from './mode.ts';

/** The same mode, its question whether anybody is there taken away. */
export function withoutWarning(mode: ShownMode): ShownMode {
  return mode.kind === 'attract' || mode.warning === null ? mode : { ...mode, warning: null };
}
