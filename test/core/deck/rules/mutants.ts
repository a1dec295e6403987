/** One small damage to a deck's text: which line (from 1), how, and the whole damaged text. */
export interface Mutant {
  readonly line: number;
  readonly what: string;
  readonly text: string;
}

const UNITS: Readonly<Record<string, string>> = {
  座: '个',
  个: '座',
  家: '户',
  名: '人',
  人次: '人',
  次: '场',
  人: '人次',
  棵: '株',
  大: '个',
  年: '月',
  月: '年',
};
const NUMERALS: Readonly<Record<string, string>> = { 一: '二', 两: '三', 三: '四', 五: '七', 六: '五' };

/** What a visitor or presenter gets to read of a line, as [start, end) spans: attributes only where their value is shown. */
function shownSpans(line: string): [number, number][] {
  if (/^(?:place|accent|picture|source|draft|scene):/.test(line) || line === '---' || line === 'Note:') return [];
  if (!line.startsWith(':::')) return [[0, line.length]];
  return [...line.matchAll(/\b(?:name|figure|speaker|kicker|hub|order|slip|mark)="([^"]*)"/g)].map((match) => {
    const end = match.index + match[0].length - 1;
    return [end - (match[1] ?? '').length, end];
  });
}

type Change = { readonly at: number; readonly length: number; readonly to: string; readonly kind: string };

function numberChanges(line: string, start: number, end: number): Change[] {
  const changes: Change[] = [];
  for (const match of line.matchAll(/(约)?(\d+(?:\.\d+)?)(万)?(余|多)?(人次|[座个家名次人年月棵大])?/g)) {
    const [whole, before = '', digits = '', scale = '', after = '', unit = ''] = match;
    if (match.index < start || match.index + whole.length > end) continue;
    const at = match.index + before.length;
    const behind = at + digits.length + scale.length;
    const add = (kind: string, where: number, length: number, to: string) => changes.push({ at: where, length, to, kind });
    add('digit', at + digits.length - 1, 1, String((Number(digits.at(-1)) + 1) % 10));
    add('digit', at, 0, '1');
    add('digit', at + digits.length, 0, '0');
    if (digits.length > 1) add('digit', at, 1, '');
    add('scale', behind - scale.length, scale.length, scale === '' ? '万' : '');
    if (before !== '') add('approximation', match.index, 1, '');
    else for (const word of ['约', '近', '超', '不足', '第']) add('approximation', at, 0, word);
    if (after !== '') for (const word of ['', after === '余' ? '多' : '余']) add('approximation', behind, 1, word);
    else for (const word of ['余', '多']) add('approximation', behind, 0, word);
    if (unit !== '') add('unit', behind + after.length, unit.length, UNITS[unit] ?? '');
    if (unit !== '') add('unit', behind + after.length, unit.length, '');
    const noun = behind + after.length + unit.length;
    if (/\p{Script=Han}/u.test(line.charAt(noun)) && noun < end) {
      add('noun', noun, 1, '');
      add('noun', noun, 0, '小');
      add('noun', noun, 1, '某');
    }
  }
  return changes;
}

function labelChanges(line: string): Change[] {
  if (!/^- .*\d.*\|/.test(line)) return [];
  const changes: Change[] = [];
  let at = 0;
  // A fourth cell is prose that opens on touch.
  for (const cell of line.split('|').slice(0, 3)) {
    const start = at + cell.length - cell.trimStart().length;
    const end = at + cell.trimEnd().length;
    if (at > 0)
      for (let index = start; index < end; index++)
        changes.push({ at: index, length: 1, to: '', kind: 'label' }, { at: index, length: 1, to: '某', kind: 'label' });
    if (at > 0) changes.push({ at: end, length: 0, to: '会', kind: 'label' });
    at += cell.length + 1;
  }
  return changes;
}

function quotationChanges(line: string, start: number, end: number): Change[] {
  const changes: Change[] = [];
  for (const match of line.matchAll(/[“‘]([^”’]*)[”’]/gu)) {
    if (match.index < start || match.index + match[0].length > end) continue;
    for (let index = match.index; index < match.index + match[0].length; index++)
      if (!/[\s|]/.test(line.charAt(index)))
        changes.push({ at: index, length: 1, to: '', kind: 'quotation' }, { at: index, length: 1, to: '某', kind: 'quotation' });
  }
  return changes;
}

function everyCharacter(start: number, end: number, kind: string): Change[] {
  return Array.from({ length: end - start }, (_, index) => [
    { at: start + index, length: 1, to: '', kind },
    { at: start + index, length: 1, to: '某', kind },
  ]).flat();
}

function numeralChanges(line: string, start: number, end: number): Change[] {
  return [...line.matchAll(/[一两三五六]/gu)].flatMap(({ index, 0: numeral }) =>
    index < start || index >= end ? [] : [{ at: index, length: 1, to: NUMERALS[numeral] ?? '', kind: 'numeral' }],
  );
}

function passageChanges(line: string): Change[] {
  return [...line.matchAll(/from="([^"]*)"/g)].flatMap((match) => {
    const start = match.index + 'from="'.length;
    const end = start + (match[1] ?? '').length;
    const middle = Math.floor((start + end) / 2);
    return [start, start + 1, middle, end - 2, end - 1].map((at) => ({ at, length: 1, to: '', kind: 'passage' }));
  });
}

/** Rows of figures next to each other with their first, or second, cells exchanged: true words, told of the wrong thing. */
function swapMutants(lines: readonly string[]): Mutant[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1] ?? '';
    if (!/^- .*\d.*\|/.test(line) || !/^- .*\d.*\|/.test(next)) return [];
    const [a, b] = [line.slice(2).split(' | '), next.slice(2).split(' | ')];
    return [0, 1].map((cell) => {
      const [one, two] = [`- ${a.with(cell, b[cell] ?? '').join(' | ')}`, `- ${b.with(cell, a[cell] ?? '').join(' | ')}`];
      return {
        line: index + 1,
        what: `swap: ${one}`,
        text: lines
          .with(index, one)
          .with(index + 1, two)
          .join('\n'),
      };
    });
  });
}

/** Every mutant of a deck's text, in order, the same each time. Dates, digits, approximations, units, nouns, labels, quotations, speakers, numerals, passages. */
export function mutantsOf(deck: string): readonly Mutant[] {
  const lines = deck.split('\n');
  let inQuote = false;
  const single = lines.flatMap((line, index) => {
    if (line.startsWith(':::')) inQuote = line.startsWith('::: quote');
    const changes = passageChanges(line);
    if (inQuote && !line.startsWith(':::')) {
      const plain = line.replaceAll('**', '');
      const start = line.indexOf(plain);
      changes.push(...everyCharacter(start, start + plain.length, 'quote'));
    } else {
      for (const [start, end] of shownSpans(line))
        changes.push(...numberChanges(line, start, end), ...quotationChanges(line, start, end), ...numeralChanges(line, start, end));
      changes.push(...labelChanges(line));
    }
    const speaker = /speaker="([^"]*)"/.exec(line);
    if (speaker) {
      const start = speaker.index + 'speaker="'.length;
      const length = (speaker[1] ?? '').length;
      changes.push(...everyCharacter(start, start + length, 'speaker'), { at: start, length, to: '习近平总书记', kind: 'speaker' });
    }
    return changes.map(({ at, length, to, kind }) => {
      const damaged = line.slice(0, at) + to + line.slice(at + length);
      return {
        line: index + 1,
        what: `${kind}: ${line.slice(Math.max(0, at - 4), at)}[${line.slice(at, at + length)}→${to}]${line.slice(at + length, at + length + 4)}`,
        text: lines.with(index, damaged).join('\n'),
      };
    });
  });
  return [...single, ...swapMutants(lines)];
}
