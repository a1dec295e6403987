import type { BlockReader } from './block-reader.ts';
import { chart } from './chart.ts';
import { figures } from './figures.ts';
import { points } from './points.ts';
import { quote } from './quote.ts';
import { rings } from './rings.ts';
import { source } from './source.ts';
import { steps } from './steps.ts';
import { tree } from './tree.ts';

/** Every block a curator may write, in the order of the manual. */
export const BLOCK_READERS: readonly BlockReader[] = [rings, figures, chart, tree, quote, steps, points, source];
