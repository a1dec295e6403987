import { median, slope } from '../../../tools/bench/statistics.ts';
import type { Hall } from '../../e2e/harness/hall.ts';
import { openFilesOf, processTree, pssOf } from './process-tree.ts';

/** What a hall holds after a forced collection, at one time of a long walk. */
export interface Holding {
  /** How often it has been done so far. */
  readonly times: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly files: number;
  /** PSS of all processes, MB. */
  readonly pss: number;
}

/** Lets main collect its garbage when asked: what `openHall` must start with. */
export const COLLECTS = ['--js-flags=--expose-gc'];

const METRICS = { nodes: 'Nodes', listeners: 'JSEventListeners' };
/** The share of a walk that is not judged: caches fill, code is compiled. */
const WARM_UP = 0.2;
/** How many looks at each end are compared. */
const ENDS = 3;
const PER = 1000;

/** A look at a hall whenever it is called; both main and page collect their garbage first. */
export async function holdingOf(hall: Hall): Promise<(times: number) => Promise<Holding>> {
  const session = await hall.app.context().newCDPSession(hall.page);
  await session.send('Performance.enable');
  return async (times) => {
    await hall.app.evaluate(() => globalThis.gc?.());
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
    const pids = processTree(hall.app.process().pid ?? 0);
    const { nodes, listeners } = METRICS;
    return { times, nodes: metric(nodes), listeners: metric(listeners), files: openFilesOf(pids), pss: pssOf(pids) };
  };
}

/** How a walk grew: PSS as the upper 95 % bound of its slope, MB per 1,000 times; counts as what the last looks have more than the first. */
export function growthOf(holdings: readonly Holding[]): Omit<Holding, 'times'> {
  const judged = holdings.slice(Math.ceil(holdings.length * WARM_UP));
  const grown = (of: (holding: Holding) => number) => median(judged.slice(-ENDS).map(of)) - median(judged.slice(0, ENDS).map(of));
  return {
    nodes: grown(({ nodes }) => nodes),
    listeners: grown(({ listeners }) => listeners),
    files: grown(({ files }) => files),
    pss: slope(judged.map(({ times, pss }) => ({ x: times / PER, y: pss }))).upper,
  };
}
