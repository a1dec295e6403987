import type { Slide } from '../deck.ts';
import type { Terms } from '../glossary.ts';
import { numbersInEnglish } from '../number/english.ts';
import { numbersIn } from '../number.ts';
import type { Problem } from '../problem.ts';
import type { Said } from '../said.ts';
import { joinLines } from '../words/join-lines.ts';
import { lineOf } from '../words/line-of.ts';
import { type Checked, type Rule, warningAt } from './rule.ts';

const CLOSING = /^[，。、；：？！”’）》」』】…—,.;:?!)\]]/u;
const OPENING = /[“‘（《「『【([]$/u;
const MARKS = /[\p{P}\s]/gu;
/** Longer names have to break somewhere. */
const LONGEST_NAME = 8;

const MOST_LINES = 6;

interface Fault {
  readonly why: Said;
  readonly instead: Said;
}

/** A title breaks by sense: no line begins with a closing mark, ends with an opening one or is a single character; no number and no short name is torn. */
export const titleBreak: Rule = (checked) =>
  (checked.deck?.slides ?? []).flatMap((slide) => {
    // Of a title with more lines, too-much-text has told all there is to tell.
    if (slide.title.length < 2 || slide.title.length > MOST_LINES) return [];
    const line = lineOf(checked.text, slide.line, /^ {0,3}#/);
    return faults(slide, checked).map(
      (fault): Problem =>
        warningAt(checked, { text: '', line, slide: slide.id }, 'title-break', { words: slide.title.join(' | '), ...fault }),
    );
  });

function faults(slide: Slide, checked: Checked): readonly Fault[] {
  const { title } = slide;
  if (title.includes(''))
    return [fault('标题里有空的一行', 'The title has an empty line', { zh: '删去多余的“|”', en: 'Delete the needless “|”' })];
  const last = title.at(-1) ?? '';
  const short = slide.language === 'zh' ? last.replace(MARKS, '').length === 1 : /^\p{L}{1,3}[.?!]?$/u.test(last);
  const breaks = title.slice(1).flatMap((_, index) => breakFaults(title, index, slide, checked.glossary.names));
  if (!short) return breaks;
  return [
    ...breaks,
    fault(`最后一行只有“${last}”`, `The last line is only “${last}”`, { zh: '把“|”往前移', en: 'Put the “|” further to the front' }),
  ];
}

/** What is wrong with the break behind line `index`. */
function breakFaults(title: readonly string[], index: number, { language }: Slide, names: Terms): readonly Fault[] {
  const [above = '', below = ''] = [title[index], title[index + 1]];
  const found: Fault[] = [];
  const beside = { zh: '把“|”移到这个标点后面', en: 'Put the “|” behind this mark' };
  if (CLOSING.test(below))
    found.push(fault(`第 ${index + 2} 行用“${below.charAt(0)}”开头`, `Line ${index + 2} begins with “${below.charAt(0)}”`, beside));
  const before = { zh: '把“|”移到这个标点前面', en: 'Put the “|” before this mark' };
  if (OPENING.test(above))
    found.push(fault(`第 ${index + 1} 行用“${above.at(-1)}”结尾`, `Line ${index + 1} ends with “${above.at(-1)}”`, before));
  const start = joinLines(title.slice(0, index + 1)).length;
  const text = joinLines(title);
  const numbers = language === 'zh' ? numbersIn(text) : numbersInEnglish(text);
  const torn = numbers.find((number) => number.kind !== 'chinese' && number.start < start && start < number.end);
  if (torn)
    found.push(
      fault(`“${torn.text}”断成了两行`, `“${torn.text}” is torn apart`, {
        zh: '把“|”移到这个数的外面',
        en: 'Put the “|” outside the number',
      }),
    );
  const name = language === 'zh' ? [...names.keys()].find((each) => each.length <= LONGEST_NAME && tears(text, each, start)) : undefined;
  if (name)
    found.push(
      fault(`名称“${name}”断成了两行`, `The name “${name}” is torn apart`, {
        zh: '把“|”移到名称的外面',
        en: 'Put the “|” outside the name',
      }),
    );
  return found;
}

/** Whether the name stands across the place. */
function tears(text: string, name: string, place: number): boolean {
  const at = text.slice(Math.max(0, place - name.length + 1), place + name.length - 1).indexOf(name);
  return at >= 0;
}

function fault(zh: string, en: string, instead: Said): Fault {
  return { why: { zh, en }, instead };
}
