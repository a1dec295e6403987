import { html, type TemplateResult } from 'lit';

/** Words of the articles that the browser's dictionary cuts apart. */
const WORDS = /(市场监管局|民政局|楼宇|党建|党委|党总支|党支部|共同体|同心圆|大讲堂|党史|最活跃|最集中)/u;
const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });
const OPENING = /^[“‘（《〈「『【(]+$/u;
const HAN = /\p{Script=Han}/gu;
const LATIN = /\p{Script=Latin}/gu;
const MARK = /^[\p{P}\p{S}\s]+$/u;

/** Cuts Chinese text into pieces that a line may end after: words with their marks; a lone character stays with its neighbour, Latin words stay whole. English text is one piece: a Chinese name in it stays whole. Joined, they are the text. */
export function cutIntoPhrases(text: string): readonly string[] {
  if (countOf(HAN, text) <= countOf(LATIN, text)) return [text];
  const pieces: string[] = [];
  let glue = false;
  for (const segment of words(text)) {
    const last = pieces.at(-1);
    const opens = OPENING.test(segment);
    const afterMark = last === undefined || MARK.test(last.slice(-1));
    const staysBehind = !opens && (MARK.test(segment) || (segment.length === 1 && !afterMark));
    if (last !== undefined && (glue || staysBehind)) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
    glue = opens || (segment.length === 1 && !MARK.test(segment) && afterMark);
  }
  return pieces;
}

function countOf(kind: RegExp, text: string): number {
  return text.match(kind)?.length ?? 0;
}

function words(text: string): readonly string[] {
  return text.split(WORDS).flatMap((part) => (WORDS.test(part) ? [part] : [...SEGMENTER.segment(part)].map(({ segment }) => segment)));
}

/** The text with a chance to break after each phrase; set it in an element of class `sense`. */
export function phrases(text: string): TemplateResult {
  return html`${cutIntoPhrases(text).map((piece, index) => (index === 0 ? piece : html`<wbr />${piece}`))}`;
}
