/** An English text with blanks, one for one, where brackets with Chinese in them stand: names have their Chinese there. */
export function withoutChineseBrackets(text: string): string {
  return text.replace(/\([^()]*\)/gu, (found) => (/\p{Script=Han}/u.test(found) ? ' '.repeat(found.length) : found));
}
