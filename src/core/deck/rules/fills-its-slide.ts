import { proseText } from '../characters.ts';
import { errorAt, type Rule } from './rule.ts';

/** A picture or a film fills its slide: beside it stands the passage it rests on, and nothing else. */
export const fillsItsSlide: Rule = (checked) =>
  (checked.deck?.slides ?? []).flatMap((slide) => {
    const filling = slide.blocks.find(({ kind }) => kind === 'picture' || kind === 'video');
    if (!filling) return [];
    const why = `这一页已经有 ${filling.kind}，它要占满一页`;
    const tell = (line: number, words: string, instead: string) =>
      errorAt(checked, { text: '', line, slide: slide.id }, 'fills-its-slide', { words, why, instead });
    const others = slide.blocks.filter((block) => block !== filling && block.kind !== 'source');
    return [
      ...slide.prose.map((prose) => tell(prose.line, proseText(prose).slice(0, 30), `把这段话写进 ${filling.kind} 里，当作说明`)),
      ...others.map(({ kind, line }) => tell(line, `::: ${kind}`, '另起一页')),
    ];
  });
