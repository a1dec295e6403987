import { html, type TemplateResult } from 'lit';
import type { Block, BlockKind, OpenPart } from '../core/deck/block.ts';
import type { Accent, Slide } from '../core/deck/deck.ts';
import { blockTemplate } from './blocks/blocks.ts';
import { proseTemplate } from './prose.ts';

/** Which block of a slide makes its composition, the first that is there; the others stand beside it. */
const COMPOSING: readonly BlockKind[] = ['chart', 'tree', 'rings', 'steps', 'points', 'quote', 'figures'];

function mainBlock(blocks: readonly Block[]): Block | undefined {
  for (const kind of COMPOSING) {
    const found = blocks.find((block) => block.kind === kind);
    if (found) return found;
  }
  return undefined;
}

/** What a slide is drawn with beside its own record. */
export interface SlideState {
  readonly deck: string;
  readonly accent: Accent;
  /** Whether it is the slide in front: its growth plays when this turns true. */
  readonly present: boolean;
  readonly open: Readonly<Record<string, OpenPart>>;
}

/** One slide as a section of the stage: wall, floor, head and blocks. Its classes past, present and future belong to reveal.js. */
export function slideTemplate(slide: Slide, state: SlideState): TemplateResult {
  const main = mainBlock(slide.blocks);
  return html`<section class=${`slide accent-${state.accent}`} data-slide=${slide.id} data-main=${main?.kind ?? 'prose'} data-blocks=${slide.blocks.map((block) => block.kind).join(' ')}>
    <i class="floor"></i>
    <header class="head">
      <p class="kicker">${slide.kicker}</p>
      <h1>${slide.title.map((line) => html`<span>${line}</span>`)}</h1>
      ${proseTemplate(slide.prose, state.deck)}
    </header>
    ${slide.blocks.map((block) => blockTemplate(block, { open: state.open[block.id] ?? null, present: state.present, companion: block !== main && block.kind !== 'source' }))}
  </section>`;
}
