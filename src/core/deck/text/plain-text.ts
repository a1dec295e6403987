/** Characters that show nothing: zero-width ones, soft hyphens, turns of direction, variation selectors, controls. Line ends and tabs are none. */
const INVISIBLE = /(?![\t\n\r\u0085])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
/** Spaces of other widths, and line ends that no editor shows; the plain and the ideographic space are none. */
const SPACE = /(?![ \u3000])[\p{Z}\u0085]/u;
/** Kangxi radicals and other doubles of Chinese characters, as they come out of PDF files: ⼀ looks like 一, and is another character. */
const DOUBLE = /[\u2e80-\u2fdf\uf900-\ufaff\u{2f800}-\u{2fa1f}]/u;
const ODD = new RegExp(`(?:${INVISIBLE.source})|(?:${SPACE.source})|(?:${DOUBLE.source})`, 'gu');

/** Radicals that Unicode maps to nothing, with the character that was meant. */
const RADICALS: Readonly<Record<string, string>> = {
  ...{ '⺁': '厂', '⺇': '几', '⺌': '小', '⺎': '兀', '⺏': '尣', '⺐': '尢', '⺒': '巳', '⺓': '幺', '⺛': '旡', '⺝': '月', '⺟': '母' },
  ...{ '⺠': '民', '⺩': '王', '⺪': '疋', '⺬': '示', '⺰': '纟', '⺴': '罒', '⺶': '羊', '⺷': '羊', '⺸': '羊', '⺹': '耂', '⺻': '聿' },
  ...{ '⺼': '月', '⺽': '臼', '⻁': '虎', '⻄': '西', '⻅': '见', '⻆': '角', '⻇': '角', '⻉': '贝', '⻋': '车', '⻒': '镸', '⻓': '长' },
  ...{ '⻔': '门', '⻖': '阝', '⻗': '雨', '⻘': '青', '⻙': '韦', '⻚': '页', '⻛': '风', '⻜': '飞', '⻝': '食', '⻟': '食', '⻢': '马' },
  ...{ '⻣': '骨', '⻤': '鬼', '⻥': '鱼', '⻦': '鸟', '⻧': '卤', '⻨': '麦', '⻩': '黄', '⻪': '黾', '⻬': '齐', '⻭': '齿', '⻮': '齿' },
  ...{ '⻰': '龙', '⻱': '龟', '⻲': '龟' },
};

/** A character that nobody sees as what it is, where it stands, and what the program reads in its place. */
export interface OddCharacter {
  readonly at: number;
  readonly character: string;
  readonly kind: 'invisible' | 'space' | 'double';
  /** Nothing, a plain space, or the usual form of the character. */
  readonly plain: string;
}

/** A text as everybody reads it: what is invisible is left out, odd spaces are plain ones, doubles are the usual characters. Lines stay where they are. */
export function plainText(text: string): string {
  return text.replace(ODD, (character) => plainOf(character).plain);
}

/** Every character that `plainText` changes, in their order. */
export function oddCharacters(text: string): readonly OddCharacter[] {
  const found = [...text.matchAll(ODD)].map((match) => ({ at: match.index, character: match[0], ...plainOf(match[0]) }));
  return found.filter(({ plain, character }) => plain !== character);
}

function plainOf(character: string): Pick<OddCharacter, 'kind' | 'plain'> {
  if (DOUBLE.test(character)) return { kind: 'double', plain: RADICALS[character] ?? character.normalize('NFKC') };
  return SPACE.test(character) ? { kind: 'space', plain: ' ' } : { kind: 'invisible', plain: '' };
}
