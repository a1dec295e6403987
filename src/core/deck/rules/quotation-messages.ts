import type { Said } from '../said.ts';

/** Why a quotation is none, and what to write instead. */
interface Told {
  readonly why: Said;
  readonly instead: Said;
}

/** A quotation mark without its partner. */
export const UNPAIRED: Told = {
  why: { zh: '引号不成对', en: 'A quotation mark has no partner' },
  instead: { zh: '补上另一半引号，引文照原文写全', en: 'Write the other mark too, and the whole quotation as the article has it' },
};

/** A quote block that isn't one pair of marks with everything between them. */
export const UNMARKED_QUOTE: Told = {
  why: {
    zh: '引文要从原文的前引号起，到后引号止，一对不缺',
    en: 'A quotation goes from the article’s opening mark to its closing mark, both written',
  },
  instead: { zh: '在开头写“，在末尾写”，中间一字不改', en: 'Write “ at its beginning and ” at its end, and change nothing between them' },
};

/** A quote block that begins or ends inside the article's quotation. */
export const NOT_TO_THE_END: Told = {
  why: { zh: '引文没有引完：原文的引号不在这里起止', en: 'The quotation isn’t whole: the article’s marks are elsewhere' },
  instead: { zh: '照原文从前引号写到后引号', en: 'Write all of it, from the article’s opening mark to its closing one' },
};

/** A quote block with other words than the article's. */
export const CHANGED: Said = { zh: '引文和原文不是一字不差', en: 'The quotation isn’t the article’s word for word' };

/** Quoted words that the article's own quotation goes beyond; `whole` is all that its marks hold. */
export function cutText(whole: string): Told {
  return {
    why: { zh: `引文被截断：原文的引号里是“${whole}”`, en: `The quotation is cut: the article quotes “${whole}”` },
    instead: { zh: `照原文写“${whole}”，或去掉引号`, en: `Write “${whole}”, as the article does, or take the marks away` },
  };
}

/** Quoted words that no passage has; `near` is the nearest place, where there is one. */
export function unknownText(near: string | undefined): Told {
  return {
    why: { zh: '引号里的话不是所引原文的原话', en: 'The quoted words don’t stand in the passages named here' },
    instead: near
      ? { zh: `照原文写；最接近的原文是“${near}”`, en: `Write them as the article does; the nearest words are “${near}”` }
      : {
          zh: '改成原文里的话，或去掉引号，或在 from 里引出有这句话的原文',
          en: 'Write words of the article, take the marks away, or name in from the passage that has them',
        },
  };
}

/** What to write where both marks of a pair look the wrong way. */
export function turnedText(inner: string): { readonly why: Said; readonly instead: Said } {
  return {
    why: { zh: '引号的方向不对', en: 'The quotation marks look the wrong way' },
    instead: { zh: `写“${inner}”：前面是“，后面是”`, en: `Write “${inner}”: first “, then ”` },
  };
}
