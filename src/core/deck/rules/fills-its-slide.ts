import { proseText } from '../characters.ts';
import type { Said } from '../said.ts';
import { errorAt, type Rule } from './rule.ts';

/** A picture or a film fills its slide: beside it stands the passage it rests on, and nothing else. */
export const fillsItsSlide: Rule = (checked) =>
  (checked.deck?.slides ?? []).flatMap((slide) => {
    const filling = slide.blocks.find(({ kind }) => kind === 'picture' || kind === 'video');
    if (!filling) return [];
    const why = {
      zh: `这一页已经有 ${filling.kind}，它要占满一页`,
      en: `This slide has a ${filling.kind}, which fills the whole slide`,
    };
    const caption = { zh: `把这段话写进 ${filling.kind} 里，当作说明`, en: `Write these words inside the ${filling.kind}, as its caption` };
    const tell = (line: number, words: string, instead: Said) =>
      errorAt(checked, { text: '', line, slide: slide.id }, 'fills-its-slide', { words, why, instead });
    const others = slide.blocks.filter((block) => block !== filling && block.kind !== 'source');
    return [
      ...slide.prose.map((prose) => tell(prose.line, proseText(prose).slice(0, 30), caption)),
      ...others.map(({ kind, line }) => tell(line, `::: ${kind}`, { zh: '另起一页', en: 'Give it a slide of its own' })),
    ];
  });
