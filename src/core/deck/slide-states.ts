import type { Block, OpenPart } from './block.ts';
import type { Slide } from './deck.ts';

/** One look of a slide that a visitor can bring about. */
export interface SlideState {
  /** For a picture's name: `step-1`, `structure.tree-2`. */
  readonly name: string;
  readonly step: number;
  readonly open: Readonly<Record<string, OpenPart>>;
}

/** How many parts of a block can be opened. */
export function partCount(block: Block): number {
  switch (block.kind) {
    case 'tree':
      return block.levels.length;
    case 'points':
      return block.items.length;
    case 'question':
      return block.options.length;
    case 'menu':
      return block.dishes.length;
    case 'cards':
      return block.items.some((item) => item.detail !== '') ? block.items.length : 0;
    case 'source':
      return 1;
    default:
      return 0;
  }
}

/** Every look of a slide: each of its steps with everything closed, then each part of each block opened by itself. */
export function slideStates(slide: Slide): readonly SlideState[] {
  const steps = Array.from({ length: slide.steps + 1 }, (_, step) => ({ name: `step-${step}`, step, open: {} }));
  const opened = slide.blocks.flatMap((block) =>
    Array.from({ length: partCount(block) }, (_, part) => ({
      name: `${block.kind}-${part}`,
      step: slide.steps,
      open: { [block.id]: part },
    })),
  );
  return [...steps, ...opened];
}
