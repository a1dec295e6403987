import type { Language } from '../language.ts';
import { plainDigits } from './number.ts';

/** A number as the article prints it, 约 1.1 万 余 名, or as English does, more than 300. Parts that are not there are empty strings. */
export interface Figure {
  /** What stands before the digits and makes them approximate: 约, 近, 超, more than … */
  readonly before: string;
  /** The digits as printed, for example `1.1` or `8000`. */
  readonly digits: string;
  /** 万 or 亿, or nothing. */
  readonly scale: string;
  /** What stands behind the digits and makes them approximate: 余, 多 or +. */
  readonly after: string;
  /** The measure word: 座, 家, 人次 …; nothing in English, where the label says it. */
  readonly unit: string;
}

const FIGURE = /^(约|近|超过|超|逾|大约)?(\d[\d,]*(?:\.\d+)?)(万|亿)?(余|多)?([\p{Script=Han}%％]{1,4})$/u;
const ENGLISH = /^(?:(about|around|nearly|more than|over) )?(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(\+)?$/u;
/** What says that there are more than the digits: a soft edge where they are drawn. */
const OPEN_ENDS = ['余', '多', '+', '超', '超过', '逾', 'more than', 'over'];
const SCALES: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** Reads a cell such as `约150人次`, in English `about 150`; undefined when the cell is not a figure and nothing else. A Chinese figure has its measure word. Full-width digits are read as digits. */
export function readFigure(cell: string, language: Language = 'zh'): Figure | undefined {
  if (language === 'en') {
    const [match, before = '', digits = '', after = ''] = ENGLISH.exec(plainDigits(cell.trim())) ?? [];
    return match === undefined ? undefined : { before, digits, scale: '', after, unit: '' };
  }
  const match = FIGURE.exec(plainDigits(cell.trim()));
  if (!match) return undefined;
  const [, before = '', digits = '', scale = '', after = '', unit = ''] = match;
  return { before, digits, scale, after, unit };
}

/** The figure's value as a plain number: 1.1万 is 11000. */
export function figureValue(figure: Figure): number {
  return Number(figure.digits.replaceAll(',', '')) * (SCALES[figure.scale] ?? 1);
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
