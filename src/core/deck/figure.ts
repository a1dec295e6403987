/** A number as the article prints it: 约 1.1 万 余 名. Parts that are not there are empty strings. */
export interface Figure {
  /** What stands before the digits and makes them approximate: 约, 近, 超 … */
  readonly before: string;
  /** The digits as printed, for example `1.1` or `8000`. */
  readonly digits: string;
  /** 万 or 亿, or nothing. */
  readonly scale: string;
  /** What stands behind the digits and makes them approximate: 余 or 多. */
  readonly after: string;
  /** The measure word: 座, 家, 人次 … */
  readonly unit: string;
}

const FIGURE = /^(约|近|超过|超|逾|大约)?(\d[\d,]*(?:\.\d+)?)(万|亿)?(余|多)?([\p{Script=Han}%％]{1,4})$/u;
const SCALES: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** Reads a cell such as `约150人次`; undefined when the cell is not a figure and nothing else. */
export function readFigure(cell: string): Figure | undefined {
  const match = FIGURE.exec(cell.trim());
  if (!match) return undefined;
  const [, before = '', digits = '', scale = '', after = '', unit = ''] = match;
  return { before, digits, scale, after, unit };
}

/** The figure's value as a plain number: 1.1万 is 11000. */
export function figureValue(figure: Figure): number {
  return Number(figure.digits.replaceAll(',', '')) * (SCALES[figure.scale] ?? 1);
}

/** The figure as the article writes it, in one string. */
export function figureText(figure: Figure): string {
  return figure.before + figure.digits + figure.scale + figure.after + figure.unit;
}
