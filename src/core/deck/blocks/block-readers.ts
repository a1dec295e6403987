import type { BlockReader } from './block-reader.ts';
import { cards } from './cards.ts';
import { chart } from './chart.ts';
import { doors } from './doors.ts';
import { figures } from './figures.ts';
import { menu } from './menu.ts';
import { picture } from './picture.ts';
import { points } from './points.ts';
import { question } from './question.ts';
import { quote } from './quote.ts';
import { rings } from './rings.ts';
import { source } from './source.ts';
import { spokes } from './spokes.ts';
import { steps } from './steps.ts';
import { tree } from './tree.ts';
import { video } from './video.ts';

/** Every block a curator may write, in the order of the manual. */
export const BLOCK_READERS: readonly BlockReader[] = [
  rings,
  figures,
  chart,
  cards,
  tree,
  spokes,
  steps,
  points,
  menu,
  quote,
  question,
  doors,
  picture,
  video,
  source,
];
