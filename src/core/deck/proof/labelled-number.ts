import type { NumberWords } from '../number.ts';
import type { Labelled } from '../words.ts';
import { type Around, around, beginsName, endsNoun, isFiller, nounOf, standsWhole } from './noun.ts';
import { numbersOf, type Passage } from './passage.ts';
import { tellsCell } from './table.ts';

/** What keeps a label from being the article's own for a number; undefined when it is. */
export type LabelFault = { readonly kind: 'name' | 'note' | 'missing-note' | 'part-of'; readonly words: string };

/**
 * Whether name and note of a figure are what the article counts with this number.
 * The name is the noun right behind the unit, whole; or the end of a longer name that stands whole in a passage of the slide
 * (企业党支部 for 18个党支部). Where nothing follows the unit, name and note together are what precedes the number in its clause,
 * fillers and verbs aside; a name may begin inside of it (营业收入 of 实现营业收入23.7亿元), not inside a list or
 * a quotation. The note stands whole in the number's clause or in the one before. Behind a 其中 the note (or name) must say 其中.
 * A number in a table needs the name of its row or column, and of no other.
 * Known limits: a noun that runs into a verb which is not listed must be written with the verb; what precedes a number whose noun follows is not compared.
 */
export function labelFault(label: Labelled, passage: Passage, number: NumberWords, slide: readonly Passage[]): LabelFault | undefined {
  if (number.cell) return tellsCell(`${label.name}|${label.note}`, number.cell) ? undefined : { kind: 'name', words: number.cell.row };
  const words = around(passage.text, number, passage.numbers);
  const fault = endsNoun(words.following) ? precedingFault(label, words) : followingFault(label, passage, number, slide);
  if (fault) return fault;
  if (label.note !== '' && !noteStands(label, words)) return { kind: 'note', words: words.clause };
  const isPart = words.sentenceBefore.includes('其中') && !`${label.name}${label.note}`.includes('其中');
  return isPart ? { kind: 'part-of', words: words.sentenceBefore } : undefined;
}

function followingFault(label: Labelled, passage: Passage, number: NumberWords, slide: readonly Passage[]): LabelFault | undefined {
  const { name } = label;
  const after = passage.text.slice(number.end);
  if (name !== '' && after.startsWith(name) && endsNoun(after.slice(name.length))) return undefined;
  const noun = nounOf(after);
  const longer = noun !== '' && name.endsWith(noun) && slide.some((other) => standsWhole(name, other.words));
  return longer ? undefined : { kind: 'name', words: noun };
}

function precedingFault(label: Labelled, words: Around): LabelFault | undefined {
  const { name, note } = label;
  const span = words.preceding;
  const at = name === '' ? -1 : span.lastIndexOf(name);
  if (at < 0) return { kind: 'name', words: span };
  const left = span.slice(0, at);
  if (!beginsName(left) && !/\p{Script=Han}$/u.test(left) && !(note !== '' && left.endsWith(note))) return { kind: 'name', words: span };
  const right = span.slice(at + name.length);
  const rest = note !== '' && right.startsWith(note) ? right.slice(note.length) : right;
  return isFiller(rest) ? undefined : { kind: rest === right && note !== '' ? 'note' : 'missing-note', words: rest };
}

function noteStands(label: Labelled, words: Around): boolean {
  const { name, note } = label;
  return standsWhole(note, words.clause, [name]) || standsWhole(note, words.clauseBefore, [name]);
}

/** All numbers of these passages, each with the passage that it stands in. */
export function numbersWithPassage(passages: readonly Passage[]): readonly { readonly passage: Passage; readonly number: NumberWords }[] {
  return passages.flatMap((passage) => numbersOf(passage).map((number) => ({ passage, number })));
}
