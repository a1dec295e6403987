import { type Glossary, translatedTermsIn } from '../../../../src/core/deck/glossary.ts';
import { numbersInEnglish } from '../../../../src/core/deck/number/english.ts';
import type { Mutant } from './mutants.ts';

type Change = { readonly at: number; readonly length: number; readonly to: string; readonly kind: string };

const WORDS: Readonly<Record<string, string>> = {
  one: 'two',
  two: 'three',
  three: 'four',
  four: 'six',
  five: 'seven',
  six: 'five',
  ones: 'twos',
};

/** What a visitor gets to read of a line of an English deck, as [start, end) spans. */
function shownSpans(line: string): [number, number][] {
  if (line === '---' || /^(?:from|scene):|^ {2}/.test(line)) return [];
  if (/^(?:name|title|unit):/.test(line)) return [[line.indexOf(':') + 1, line.length]];
  if (!line.startsWith(':::')) return [[0, line.length]];
  return [...line.matchAll(/\b(?:name|figure|speaker|kicker|hub|order|slip)="([^"]*)"/g)].map((match) => {
    const end = match.index + match[0].length - 1;
    return [end - (match[1] ?? '').length, end];
  });
}

function numberChanges(text: string): Change[] {
  return numbersInEnglish(text).flatMap(({ start, end, digitsStart, digitsEnd, before, after, kind }) => {
    const digits = text.slice(digitsStart, digitsEnd);
    const change = (own: string, at: number, length: number, to: string): Change => ({ kind: own, at, length, to });
    if (kind === 'words') return [change('digit', digitsStart, digits.length, WORDS[digits.toLowerCase()] ?? 'nine')];
    const last = digitsEnd - 1;
    const changes = [
      change('digit', last, 1, String((Number(digits.at(-1)) + 1) % 10)),
      change('digit', digitsEnd, 0, '0'),
      change('digit', digitsStart, 0, '1'),
      ...(digits.length > 1 ? [change('digit', digitsStart, 1, '')] : []),
    ];
    if (kind === 'date') return changes;
    const others = ['about ', 'more than ', 'nearly ', ''].filter((word) => word.trim() !== before);
    changes.push(...others.map((word) => change('approximation', start, digitsStart - start, word)));
    if (after === '') changes.push(change('approximation', end, 0, '+'));
    return changes;
  });
}

/** Terms of one list exchanged for another of the list: what is counted, or who is named. */
function termChanges(text: string, terms: Glossary['names'], others: readonly string[], kind: string): Change[] {
  return translatedTermsIn(text, terms).flatMap(({ zh, at, end }) =>
    others.filter((other) => !(terms.get(zh) ?? []).includes(other)).map((to) => ({ kind, at, length: end - at, to })),
  );
}

function countedChanges(text: string, { counted, measures }: Glossary): Change[] {
  const numbers = numbersInEnglish(text);
  if (numbers.length === 0) return [];
  const first = Math.min(...numbers.map(({ start }) => start));
  // A fourth cell is prose that opens on touch.
  const end = text.split('|').slice(0, 3).join('|').length;
  return [
    ...termChanges(text, counted, ['widgets', 'employees'], 'noun'),
    ...termChanges(text, measures, ['widgets', 'hours'], 'unit'),
  ].filter(({ at }) => at > first && at < end);
}

function quotationChanges(text: string): Change[] {
  return [...text.matchAll(/“([^”]*)”/gu)].flatMap(({ index, 0: whole, 1: inner = '' }) => {
    const words = [...inner.matchAll(/[\p{L}\p{N}]+/gu)].map((word) => ({
      kind: 'quotation',
      at: index + 1 + word.index,
      length: word[0].length,
      to: 'any',
    }));
    const mark = (at: number): Change => ({ kind: 'quotation', at, length: 1, to: '' });
    return [...words, mark(index), mark(index + whole.length - 1)];
  });
}

function speakerChanges(line: string): Change[] {
  const match = /speaker="([^"]*)"/.exec(line);
  if (!match) return [];
  const start = match.index + 'speaker="'.length;
  const name = (match[1] ?? '').replace(/ \([^)]*\)$/, '');
  const change = (at: number, length: number, to: string): Change => ({ kind: 'speaker', at, length, to });
  const words = [...name.matchAll(/[\p{L}]+/gu)].map((word) => change(start + word.index, word[0].length, 'any'));
  return [...words, change(start, name.length, 'Confucius'), change(start, 0, 'Mr ')];
}

/** Rows of figures next to each other with their numbers, or their labels, exchanged. */
function swapMutants(lines: readonly string[]): Mutant[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1] ?? '';
    const isRow = (text: string) => /^- (?:more than |about )?[\d,]+ \|/.test(text);
    if (!isRow(line) || !isRow(next)) return [];
    const [a, b] = [line.slice(2).split(' | '), next.slice(2).split(' | ')];
    return [0, 1].flatMap((cell) => {
      const [one, two] = [`- ${a.with(cell, b[cell] ?? '').join(' | ')}`, `- ${b.with(cell, a[cell] ?? '').join(' | ')}`];
      const text = lines
        .with(index, one)
        .with(index + 1, two)
        .join('\n');
      return one === line ? [] : [{ line: index + 1, what: `swap: ${one}`, text }];
    });
  });
}

/** Every mutant of an English deck's text: digits, approximations, counted nouns, measures, names, speakers, quotations, passages, swapped rows. */
export function englishMutantsOf(deck: string, glossary: Glossary): readonly Mutant[] {
  const lines = deck.split('\n');
  let inQuote = false;
  const single = lines.flatMap((line, index) => {
    if (line.startsWith(':::')) inQuote = line.startsWith('::: quote');
    const isQuote = inQuote && !line.startsWith(':::');
    const shown = shownSpans(line).flatMap(([start, end]) => {
      const text = line.slice(start, end);
      const own = [
        ...numberChanges(text),
        ...countedChanges(text, glossary),
        ...termChanges(text, glossary.names, ['Confucius'], 'name'),
        ...(isQuote ? [] : quotationChanges(text)),
      ];
      return own.map((change) => ({ ...change, at: change.at + start }));
    });
    const from = /from="(.)/u.exec(line);
    const passage = from ? [{ kind: 'passage', at: from.index + 'from="'.length, length: 1, to: '' }] : [];
    return [...shown, ...speakerChanges(line), ...passage].map(({ at, length, to, kind }) => ({
      line: index + 1,
      what: `${kind}: ${line.slice(Math.max(0, at - 8), at)}[${line.slice(at, at + length)}→${to}]${line.slice(at + length, at + length + 8)}`,
      text: lines.with(index, line.slice(0, at) + to + line.slice(at + length)).join('\n'),
    }));
  });
  return [...single, ...swapMutants(lines)];
}
