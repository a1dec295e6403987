/** Capitals and digits in one, but for units: 5G, A4, G20, PM2.5; not 21st, nor 15km. */
export const CODE = /(?:[A-Z]+-?\d+(?:\.\d+)*[A-Z]*|\d+(?!(?:KM|M?W|KW|[KMGT]B|L|AM|PM)(?![A-Za-z]))[A-Z]+)(?![A-Za-z\d])/uy;

const SCALE: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

/** What a sticky pattern finds right at this place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** What 百, 千, 万 and 亿 multiply a number by, one after the other: 百万 by a million, nothing by one. */
export function scaleOf(signs: string): number {
  return [...signs].reduce((product, sign) => product * (SCALE[sign] ?? 1), 1);
}
