import { KINDS, PLACES } from './damage.ts';
import { SURVIVORS } from './survivors.ts';
import type { Trial } from './trial.ts';

const HEAD: readonly string[] = ['| damage | on a slide | in notes only | in English only |', '|---|---|---|---|'];

/** Found and made of each kind in each place, in all, and those that live with the reason: Markdown for docs/checking.md. */
export function mutantTable(trials: readonly Trial[]): string {
  const cell = (own: readonly Trial[]) => (own.length === 0 ? '' : `${own.filter(({ isFound }) => isFound).length} of ${own.length}`);
  const rows = KINDS.map((kind) => {
    const own = trials.filter(({ mutant }) => mutant.kind === kind);
    return `| ${kind} | ${PLACES.map((place) => cell(own.filter(({ mutant }) => mutant.place === place))).join(' | ')} |`;
  });
  const lives = SURVIVORS.map(({ deck, what, reason }) => `- ${deck} \`${what.replaceAll('|', '¦')}\`: ${reason}`);
  return [...HEAD, ...rows, '', `Found: ${cell(trials)}. Those that live:`, '', ...lives].join('\n');
}
