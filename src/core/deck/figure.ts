import type { Language } from '../language.ts';
import { chineseValue } from './number/chinese.ts';
import { APPROXIMATE, numbersInEnglish } from './number/english.ts';
import { plainDigits } from './number.ts';

/** A number as the article prints it, 约 1.1 万 余 名, or as English does, more than 300. Parts that are not there are empty strings. */
export interface Figure {
  /** What stands before the digits and makes them approximate: 约, 近, 超, more than … */
  readonly before: string;
  /** The digits as printed, for example `1.1` or `8000`. */
  readonly digits: string;
  /** 万, 亿, 百万 or ` million`, or nothing. */
  readonly scale: string;
  /** What stands behind the digits and makes them approximate: 余, 多 or +. */
  readonly after: string;
  /** The measure word: 座, 家, 人次 …; nothing in English, where the label says it. */
  readonly unit: string;
}

const BEFORE = '零下|[-－−](?=\\d[\\d.]*℃)|约|近|超过|超|逾|大约|将近|接近|不足|不到|不超过|不低于|不少于|至少|最多|多达';
const UNIT =
  '(?:(?![^（]*[一二两三四五六七八九十])[\\p{Script=Han}]{1,4}?(?:（[\\p{Script=Han}]{1,3}）)?|分之[一二三四五六七八九十]+|[%％‰℃㎡])(?:以上|以下|以内|左右|上下)?';
const FIGURE = new RegExp(`^(${BEFORE})?(\\d[\\d,]*(?:\\.\\d+)?)([百千]?[万亿])?(余|多)?(${UNIT})$`, 'u');
/** Numerals are figures only in blocks that need figures: 一核 is a name. */
const NUMERALS = new RegExp(`^(${BEFORE})?([一二两三四五六七八九十百千]+)([万亿])?(余|多)?(${UNIT})$`, 'u');
const ENGLISH = new RegExp(
  `^(?:(${APPROXIMATE}) )?(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)( (?:thousand|million|billion|trillion))?(\\+)?(%)?$`,
  'u',
);
/** What says that there are more than the digits: a soft edge where they are drawn. */
const OPEN_ENDS = ['余', '多', '+', '超', '超过', '逾', 'more than', 'over'];
const SCALES: Readonly<Record<string, number>> = {
  ...{ 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 },
  ...{ ' thousand': 1000, ' million': 1_000_000, ' billion': 1_000_000_000, ' trillion': 1_000_000_000_000 },
};

/** Reads a cell such as `约150人次`, in English `about 150`; undefined when the cell is not a figure and nothing else. A Chinese figure has its measure word. Full-width digits are read as digits; numerals (一百二十三位, 三分之二; twelve, two thirds) only where the row has to be a figure. */
export function readFigure(cell: string, language: Language = 'zh', withNumerals = false): Figure | undefined {
  const plain = plainDigits(cell.trim());
  const inDigits = language === 'en' ? ENGLISH : FIGURE;
  const inNumerals = language === 'en' ? wordsIn(plain) : NUMERALS.exec(plain);
  const match = inDigits.exec(plain) ?? (withNumerals ? inNumerals : null);
  if (!match) return undefined;
  const [, before = '', digits = '', scale = '', after = '', unit = ''] = match;
  return { before, digits, scale, after, unit };
}

/** A cell of number words alone, in parts as the patterns have them. */
function wordsIn(cell: string): readonly string[] | null {
  const [number] = numbersInEnglish(cell);
  if (number?.kind !== 'words' || number.after !== '' || number.text !== cell || number.before === '第') return null;
  return [cell, number.before, cell.slice(number.digitsStart)];
}

/** The figure's value as a plain number: 1.1万 is 11000, 三分之二 and two thirds are as much. */
export function figureValue(figure: Figure): number {
  const { digits, scale, unit } = figure;
  if (unit.startsWith('分之')) return chineseValue(unit.slice(2)) / chineseValue(digits);
  const scales = /^ /.test(scale) ? [scale] : [...scale];
  return scales.reduce((product, sign) => product * (SCALES[sign] ?? 1), digitsValue(digits));
}

function digitsValue(digits: string): number {
  if (/^\d/.test(digits)) return Number(digits.replaceAll(',', ''));
  const [whole, parts = '1'] = String(numbersInEnglish(digits)[0]?.value ?? chineseValue(digits)).split('/');
  return Number(whole) / Number(parts);
}

/** Whether there are more than the digits say: 余, 多, more than. 约 is not of this kind. */
export function isOpenEnded(figure: Figure): boolean {
  return OPEN_ENDS.includes(figure.before) || OPEN_ENDS.includes(figure.after);
}

/** The figure as it is written, in one string. */
export function figureText(figure: Figure): string {
  const gap = /[a-z]$/.test(figure.before) ? ' ' : '';
  return figure.before + gap + figure.digits + figure.scale + figure.after + figure.unit;
}
