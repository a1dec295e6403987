/** Marks that end a clause. 、 is none: it stands inside one. */
export const CLAUSE_MARKS = '，。；：？！';
/** Marks that end a sentence, and with it the reach of words such as 其中. */
export const SENTENCE_MARKS = '。；？！\n';
const CLOSING = '”’』」）';
const OPENING = '“‘『「（';

/** Whether a clause begins at `index`: at the text's or a line's start, or after a clause mark, with closing quotes and blanks between. */
export function beginsClause(text: string, index: number): boolean {
  let at = index - 1;
  while (at >= 0 && OPENING.includes(text.charAt(at))) at--;
  while (at >= 0 && (text.charAt(at) === ' ' || text.charAt(at) === '\u3000')) at--;
  if (at < 0 || text.charAt(at) === '\n') return true;
  while (at >= 0 && CLOSING.includes(text.charAt(at))) at--;
  return at < 0 || CLAUSE_MARKS.includes(text.charAt(at));
}

/**
 * Whether the passage from `start` to `end` ends with its clause and the clause's mark. Only a ， may be left off at the very end (a headline
 * that the paper cut is quoted without it). Closing quotes that follow belong to it when it holds their opening.
 */
export function endsClause(text: string, start: number, end: number): boolean {
  const passage = text.slice(start, end);
  const next = text.charAt(end);
  if (CLOSING.includes(next) && next !== '' && isOpen(passage, next)) return false;
  const last = passage.replace(/[”’』」）]+$/u, '').at(-1) ?? '';
  if (CLAUSE_MARKS.includes(last) && last !== '') return true;
  return next === '' || next === '\n' || next === '，';
}

function isOpen(passage: string, closing: string): boolean {
  const opening = OPENING.charAt(CLOSING.indexOf(closing));
  return passage.split(opening).length > passage.split(closing).length;
}

/** The bounds of what stands around `index` between any of `marks`; the mark itself is outside. */
export function boundsAround(text: string, index: number, marks: string): { readonly start: number; readonly end: number } {
  let start = index;
  while (start > 0 && !marks.includes(text.charAt(start - 1))) start--;
  let end = index;
  while (end < text.length && !marks.includes(text.charAt(end))) end++;
  return { start, end };
}
