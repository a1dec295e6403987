import { errorAt, type Rule } from './rule.ts';

/** A picture or a film fills its slide: beside it stands the passage it rests on, and nothing else. */
export const fillsItsSlide: Rule = (checked) =>
  (checked.deck?.slides ?? []).flatMap((slide) => {
    const filling = slide.blocks.find(({ kind }) => kind === 'picture' || kind === 'video');
    if (!filling) return [];
    const others = slide.blocks.filter((block) => block !== filling && block.kind !== 'source').map(({ kind, line }) => ({ kind, line }));
    const prose = slide.prose.map(({ line }) => ({ kind: '段落', line }));
    return [...prose, ...others].map(({ kind, line }) =>
      errorAt(checked, { text: '', line, slide: slide.id }, 'fills-its-slide', {
        words: kind === '段落' ? kind : `::: ${kind}`,
        why: `这一页已经有 ${filling.kind}，它要占满一页`,
        instead: kind === '段落' ? `把这段话写进 ${filling.kind} 里，当作说明` : '另起一页',
      }),
    );
  });
