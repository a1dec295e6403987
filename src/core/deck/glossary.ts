import * as z from 'zod';
import type { Problem } from './problem.ts';
import type { Said } from './said.ts';
import { saidOfIssue, WITH_INPUT } from './said-of-issue.ts';
import { plainText } from './text/plain-text.ts';
import { readYaml } from './yaml.ts';

/** How the exhibition's Chinese is put into English: each entry's first translation is the usual one, the others are its inflections. */
export interface Glossary {
  /** People, places, organisations, brands: in brackets at first mention in a deck, and never translated in two ways. */
  readonly names: Terms;
  /** Words that the article puts in quotation marks and that name nobody. */
  readonly phrases: Terms;
  /** What numbers count. */
  readonly counted: Terms;
  /** Measure words that English has to say: 人次 is visits. */
  readonly measures: Terms;
  /** Whole cells of rows: steps, rings, what stands beside a figure. */
  readonly labels: Terms;
  /** Whole quotations of quote blocks, without their marks. */
  readonly quotations: Terms;
}
/** Chinese terms with their English translations. */
export type Terms = ReadonlyMap<string, readonly string[]>;

/** The glossary of an exhibition that has none. */
export const EMPTY_GLOSSARY: Glossary = {
  names: new Map(),
  phrases: new Map(),
  counted: new Map(),
  measures: new Map(),
  labels: new Map(),
  quotations: new Map(),
};

const terms = z.record(z.string().min(1), z.array(z.string().min(1)).min(1)).default({});
const glossarySchema = z.strictObject({ names: terms, phrases: terms, counted: terms, measures: terms, labels: terms, quotations: terms });

/** Reads glossary.yaml. Never throws; what can't be read is a problem and the glossary empty. */
export function parseGlossary(file: string, text: string): { readonly glossary: Glossary; readonly problems: readonly Problem[] } {
  const yaml = readYaml(plainText(text));
  const tell = (line: number, words: string, why: Said): Problem => ({
    ...{ severity: 'error', rule: 'glossary', file, line, words, why },
    instead: { zh: '照旁边几行的样子写：中文: [English, …]', en: 'Write it like the lines beside it: 中文: [English, …]' },
  });
  if (yaml.kind === 'broken')
    return { glossary: EMPTY_GLOSSARY, problems: yaml.faults.map(({ line, words, why }) => tell(line, words, why)) };
  const read = glossarySchema.safeParse(yaml.value ?? {}, WITH_INPUT);
  if (!read.success) {
    const lines = text.split('\n');
    const problems = read.error.issues.map((issue) => {
      const key = String(issue.path.findLast((part) => typeof part === 'string') ?? '');
      return tell(
        Math.max(
          0,
          lines.findIndex((line) => line.trimStart().startsWith(key)),
        ) + 1,
        key,
        saidOfIssue(issue),
      );
    });
    return { glossary: EMPTY_GLOSSARY, problems };
  }
  const { names, phrases, counted, measures, labels, quotations } = read.data;
  const map = (own: Readonly<Record<string, string[]>>): Terms => new Map(Object.entries(own));
  return {
    glossary: {
      names: map(names),
      phrases: map(phrases),
      counted: map(counted),
      measures: map(measures),
      labels: map(labels),
      quotations: map(quotations),
    },
    problems: [],
  };
}

/** The terms whose Chinese stands in `text`, the longest first wherever they overlap, in the order of their places. */
export function termsIn(text: string, ...from: readonly Terms[]): readonly { readonly zh: string; readonly at: number }[] {
  const found: { zh: string; at: number }[] = [];
  for (let at = 0; at < text.length; ) {
    const here = from.flatMap((own) => indexOf(own).chinese.get(text.charAt(at)) ?? []).filter((zh) => text.startsWith(zh, at));
    const length = Math.max(0, ...here.map((zh) => zh.length));
    const zh = here.find((one) => one.length === length);
    if (zh !== undefined) found.push({ zh, at });
    at += Math.max(1, length);
  }
  return found;
}

/** The terms whose English stands in `text` as whole words, letter case aside, the longest first wherever they overlap, in the order of their places. */
export function translatedTermsIn(text: string, ...from: readonly Terms[]): readonly TranslatedTerm[] {
  const lower = text.toLowerCase();
  const isLetter = (at: number): boolean => /[\p{L}\p{N}]/u.test(lower.charAt(at));
  const found: TranslatedTerm[] = [];
  for (let at = 0; at < lower.length; ) {
    const known = isLetter(at - 1) ? [] : from.flatMap((own) => indexOf(own).english.get(lower.charAt(at)) ?? []);
    const here = known.filter(({ words }) => lower.startsWith(words, at) && !isLetter(at + words.length));
    const length = Math.max(0, ...here.map(({ words }) => words.length));
    for (const { zh, words } of here) if (words.length === length) found.push({ zh, at, end: at + length });
    at += Math.max(1, length);
  }
  return found;
}

/** Terms by their first letter: a thousand slides are looked through for a hundred terms. */
interface Index {
  readonly chinese: ReadonlyMap<string, readonly string[]>;
  readonly english: ReadonlyMap<string, readonly { readonly zh: string; readonly words: string }[]>;
}
const indexes = new WeakMap<Terms, Index>();

function indexOf(terms: Terms): Index {
  const known = indexes.get(terms);
  if (known) return known;
  const english = [...terms].flatMap(([zh, own]) => own.map((words) => ({ zh, words: words.toLowerCase() })));
  const made = { chinese: byFirst([...terms.keys()], (zh) => zh), english: byFirst(english, ({ words }) => words) };
  indexes.set(terms, made);
  return made;
}

function byFirst<T>(all: readonly T[], wordsOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const first = wordsOf(one).charAt(0);
    groups.set(first, [...(groups.get(first) ?? []), one]);
  }
  return groups;
}

/** A Chinese term told in English: where its translation begins and ends. Two terms with one translation are both told. */
export interface TranslatedTerm {
  readonly zh: string;
  readonly at: number;
  readonly end: number;
}
