import { EMPTY_GLOSSARY } from '../glossary.ts';
import { numbersInEnglish } from '../number/english.ts';
import { type NumberWords, numbersIn } from '../number.ts';
import type { Problem } from '../problem.ts';
import { dotsAndDashes } from '../rules/dots-and-dashes.ts';
import { fullWidthSign } from '../rules/full-width-sign.ts';
import { halfWidthMark } from '../rules/half-width-mark.ts';
import { lostCharacter } from '../rules/lost-character.ts';
import { missingGlyph } from '../rules/missing-glyph.ts';
import { oddCharacter } from '../rules/odd-character.ts';
import { type Checked, errorAt, type Rule } from '../rules/rule.ts';
import { finderOf } from '../rules/rules.ts';
import { spaceInChinese } from '../rules/space-in-chinese.ts';
import { unpairedBracket } from '../rules/unpaired-bracket.ts';
import { withoutChineseBrackets } from '../text/chinese-brackets.ts';
import { plainText } from '../text/plain-text.ts';
import type { Words } from '../words.ts';
import type { WrittenWords } from './read-route-head.ts';

/** Words of a route, with their line in its file. */
export interface RouteWords {
  readonly words: WrittenWords;
  readonly line: number;
}

const OF_THE_FILE: readonly Rule[] = [lostCharacter, oddCharacter];
const OF_CHINESE: readonly Rule[] = [missingGlyph, halfWidthMark, fullWidthSign, dotsAndDashes, spaceInChinese, unpairedBracket];
const OF_ENGLISH: readonly Rule[] = [missingGlyph, unpairedBracket];

/**
 * A route's own words rest on no passage: they hold no number but its own minutes, and quote nobody. English stands behind the `|`, and
 * characters are those that the hall can draw.
 */
export function checkRouteWords(file: string, raw: string, all: readonly RouteWords[], minutes: number): readonly Problem[] {
  const zh = all.map(({ words, line }) => headWords(words.zh, line));
  const en = all.filter(({ words }) => words.en !== '').map(({ words, line }) => headWords(words.en, line));
  const checked = (words: readonly Words[]): Checked => ({
    ...{ file, raw, words, text: plainText(raw), deck: undefined, article: undefined },
    ...{ glossary: EMPTY_GLOSSARY, passages: [], proofs: finderOf(undefined) },
  });
  const run = (rules: readonly Rule[], words: readonly Words[]) => rules.flatMap((rule) => rule(checked(words)));
  return [
    ...run(OF_THE_FILE, []),
    ...run(OF_CHINESE, zh),
    ...run(OF_ENGLISH, en),
    ...zh.flatMap((words) => [...numbers(checked([]), words, numbersIn, minutes), ...quotations(checked([]), words)]),
    ...en.flatMap((words) => [
      ...numbers(checked([]), words, numbersInEnglish, minutes),
      ...quotations(checked([]), words),
      ...chineseLeft(checked([]), words),
    ]),
  ];
}

function headWords(text: string, line: number): Words {
  return { text, line, place: 'head', passages: [] };
}

function numbers(checked: Checked, words: Words, read: (text: string) => readonly NumberWords[], minutes: number): readonly Problem[] {
  const others = read(words.text).filter((number) => !isMinutes(words.text, number, minutes));
  return others.map((number) =>
    errorAt(checked, words, 'route-words', {
      words: number.text,
      why: {
        zh: `线路的名称、标题和小标题没有出处，除了自己的分钟数（${minutes} 分钟）不能有别的数`,
        en: `A route’s name, title and headings rest on no passage: they can hold no number but its own minutes (${minutes})`,
      },
      instead: { zh: '删去这个数；数留给各页去说', en: 'Leave the number out; the slides tell it' },
    }),
  );
}

function isMinutes(text: string, { value, before, after, tail, digitsEnd }: NumberWords, minutes: number): boolean {
  return value === minutes && before === '' && after === '' && tail === '' && /^\s*分|^[\s-]min/.test(text.slice(digitsEnd));
}

function quotations(checked: Checked, words: Words): readonly Problem[] {
  const quoted = /[“”"「」『』]/u.exec(words.text);
  if (!quoted) return [];
  const told = {
    words: words.text,
    why: {
      zh: '线路的名称、标题和小标题没有出处，不能引用',
      en: 'A route’s name, title and headings rest on no passage: they can quote nobody',
    },
    instead: { zh: '换一句不带引号的话', en: 'Say it without quotation marks' },
  };
  return [errorAt(checked, words, 'route-words', told)];
}

function chineseLeft(checked: Checked, words: Words): readonly Problem[] {
  const chinese = /\p{Script=Han}+/u.exec(withoutChineseBrackets(words.text));
  if (!chinese) return [];
  const told = {
    words: chinese[0],
    why: { zh: '“|”后面是英文，这里还是中文', en: 'English stands behind the “|”; this is Chinese' },
    instead: {
      zh: '译成英文，名称的中文放在半角括号里；还没有英文就连“|”一起删去',
      en: 'Translate it, the Chinese of a name in ( ); without English yet, delete the “|” as well',
    },
  };
  return [errorAt(checked, words, 'route-words', told)];
}
