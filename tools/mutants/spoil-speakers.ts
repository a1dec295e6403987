import { type Damager, type Desk, damageOf, editOf, type Sheet } from './damage.ts';

/** Who says something in the article: right before its opening mark, or right behind its closing one. */
const SAYS = /(?:^|[，。”\n])([^，。：“”\n、]{2,14}(?:、[^，。：“”\n、]{2,8})?)(?=指出：“|说。|以“[^”]*”为|始终坚持“)/gmu;

/** Persons and offices that speak in the article; in English those of the quote blocks. */
function peopleOf({ language }: Sheet, { article, sheets }: Desk): readonly string[] {
  const found =
    language === 'zh'
      ? [...article.text.matchAll(SAYS)].map(({ 1: name = '' }) => name)
      : sheets.flatMap(({ seen }) => seen.filter(({ role }) => role === 'speaker').map(({ text }) => withoutChinese(text)));
  // What ends in 了 or 起 is no name: 形成了“…”.
  return [...new Set(found)].filter((name) => !/[了起]$/u.test(name));
}

function withoutChinese(name: string): string {
  return name.replace(/ ?\([^)]*\)$/, '');
}

/**
 * The speaker of a quotation replaced by another one of the article, or called by half of the name; in running words wherever a speaker's name
 * stands beside a quotation or says whose words they are.
 */
export const speakers: Damager = (sheet, desk) => {
  const people = peopleOf(sheet, desk);
  return sheet.seen.flatMap((seen) => {
    if (seen.role === 'speaker') {
      const name = withoutChinese(seen.text);
      const half = name.includes('、')
        ? [name.slice(name.indexOf('、') + 1)]
        : name.includes(', ')
          ? [name.slice(0, name.indexOf(', '))]
          : [];
      const others = [...people.filter((other) => other !== name), ...half];
      return others.map((other) => damageOf(sheet, 'speaker', [editOf(seen, 0, name.length, other)]));
    }
    if (seen.role === 'passage' || seen.role === 'wrong option') return [];
    return people.flatMap((name) => {
      const at = seen.text.indexOf(name);
      if (at < 0 || !/^(?:以“|指出：“|始终坚持“|的原话|说)/u.test(seen.text.slice(at + name.length))) return [];
      const others = people.filter((other) => !other.includes(name) && !name.includes(other));
      return others.map((other) => damageOf(sheet, 'speaker', [editOf(seen, at, name.length, other)], seen.isNote));
    });
  });
};
