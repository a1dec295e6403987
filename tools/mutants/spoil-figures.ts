import { type Damage, type Damager, damageOf, editOf, type Kind, type Sheet } from './damage.ts';
import { type Fact, factsOf } from './facts.ts';

const UNITS = ['座', '家', '名', '个', '棵', '人次', '次', '人'];
const NUMERALS = '一二三四五六七八九';
/** Numerals that say how many; 一体 and 统一 don't. */
const NUMERAL = /[一二两三四五六](?=[个核强五二三四层到基统联楼总驿窗环座])/gu;
const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];
const MONTHS = ['June', 'July', 'August'];

/** A digit changed, two digits exchanged, a numeral or number word taken for its neighbour. */
export const digits: Damager = (sheet) => {
  const inDigits = factsOf(sheet).flatMap((fact) => {
    const { seen, digitsAt, digits: own } = fact;
    return [...own].flatMap((sign, index) => {
      if (!/\d/.test(sign)) return [];
      const other = String((Number(sign) + 3) % 10);
      const edits = index === 0 && other === '0' ? [] : [editOf(seen, digitsAt + index, 1, other)];
      const next = own.charAt(index + 1);
      if (/\d/.test(next) && next !== sign && !(index === 0 && next === '0')) edits.push(editOf(seen, digitsAt + index, 2, next + sign));
      return edits.map((edit) => damageOf(sheet, 'digit', [edit], seen.isNote));
    });
  });
  return [...inDigits, ...inWords(sheet)];
};

function inWords(sheet: Sheet): readonly Damage[] {
  const words = sheet.seen.filter(({ role }) => role !== 'wrong option' && role !== 'passage' && role !== 'lines');
  const pattern = sheet.language === 'zh' ? NUMERAL : new RegExp(`\\b(?:${[...WORDS, ...MONTHS].join('|')})\\b`, 'gi');
  return words.flatMap((seen) =>
    [...seen.text.matchAll(pattern)].map(({ index, 0: own }) =>
      damageOf(sheet, 'digit', [editOf(seen, index, own.length, neighbourOf(own))], seen.isNote),
    ),
  );
}

function neighbourOf(word: string): string {
  if (NUMERALS.includes(word) || word === '两') return NUMERALS.charAt(NUMERALS.indexOf(word === '两' ? '二' : word) + 1);
  const list = MONTHS.includes(word) ? MONTHS : WORDS;
  const next = list[list.findIndex((one) => one.toLowerCase() === word.toLowerCase()) + 1] ?? '';
  return word.charAt(0) === word.charAt(0).toUpperCase() ? next.charAt(0).toUpperCase() + next.slice(1) : next;
}

/** 万 dropped or added; ten times as many or a tenth. */
export const magnitudes: Damager = (sheet) =>
  counting(sheet, 'magnitude', ({ seen, digitsAt, digits: own, scale }) => {
    const value = Number(own.replaceAll(',', ''));
    const written = (other: number) => (sheet.language === 'en' ? other.toLocaleString('en-GB') : String(other));
    const tens = [value * 10, value / 10].filter((other) => Number.isInteger(other) && Number.isInteger(value));
    const edits = tens.map((other) => editOf(seen, digitsAt, own.length, written(other)));
    return sheet.language === 'en' ? edits : [...edits, editOf(seen, digitsAt + own.length, scale.length, scale === '' ? '万' : '')];
  });

/** A measure word dropped, or another one; in English the word that says it. */
export const units: Damager = (sheet) => {
  if (sheet.language === 'en')
    return sheet.seen.flatMap((seen) =>
      [...seen.text.matchAll(/\b(?:visits|people(?= received))\b/g)].flatMap(({ index, 0: own }) =>
        (own === 'visits' ? ['people', 'buildings'] : ['visits']).map((to) =>
          damageOf(sheet, 'unit', [editOf(seen, index, own.length, to)], false),
        ),
      ),
    );
  return counting(sheet, 'unit', ({ seen, end, unit, digits: own }) => {
    if (unit === '') return [];
    const other = UNITS[(UNITS.indexOf(unit) + own.length) % UNITS.length] ?? '';
    return [...new Set(['', other === unit ? '件' : other])].map((to) => editOf(seen, end - unit.length, unit.length, to));
  });
};

/** 约, 余, 多 dropped, added or exchanged; about, more than and nearly in English. */
export const approximations: Damager = (sheet) =>
  counting(sheet, 'approximation', ({ seen, at, digitsAt, digits: own, scale, before, after }) => {
    if (sheet.language === 'en') {
      const others = ['', 'about ', 'more than ', 'nearly '].filter((word) => word.trim() !== before);
      return others.map((word) => editOf(seen, at, digitsAt - at, word));
    }
    const behind = digitsAt + own.length + scale.length;
    if (after !== '') return ['', after === '余' ? '多' : '余'].map((word) => editOf(seen, behind, 1, word));
    const fronts = before === '' ? ['约', '近', '超'] : ['', before === '约' ? '近' : '约'];
    const backs = before === '' ? ['余', '多'] : [];
    return [...fronts.map((word) => editOf(seen, at, before.length, word)), ...backs.map((word) => editOf(seen, behind, 0, word))];
  });

function counting(sheet: Sheet, kind: Kind, edits: (fact: Fact) => readonly ReturnType<typeof editOf>[]): readonly Damage[] {
  return factsOf(sheet)
    .filter(({ counts }) => counts)
    .flatMap((fact) => edits(fact).map((edit) => damageOf(sheet, kind, [edit], fact.seen.isNote)));
}
