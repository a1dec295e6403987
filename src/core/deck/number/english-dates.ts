const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const MONTH = `(?<month>${MONTHS.join('|')})`;

/** 7 July 2019, July 7, 2019, July 2019, 7 July, July 7; a month alone only where May and March can't be verbs. */
export const DATES: readonly RegExp[] = [
  `\\b(?:(?<day>\\d{1,2}) )?${MONTH},? (?<year>\\d{4})\\b`,
  `\\b${MONTH} (?<day>\\d{1,2}), (?<year>\\d{4})\\b`,
  `\\b(?<day>\\d{1,2}) ${MONTH}\\b`,
  `\\b${MONTH} (?<day>\\d{1,2})\\b(?![,.]\\d)`,
  `(?<=\\b(?:[Ii]n|[Ss]ince|[Ff]rom|[Uu]ntil|[Bb]y|of|[Ee]very|[Ll]ast|[Nn]ext|[Ee]ach) )${MONTH}\\b`,
].map((pattern) => new RegExp(pattern, 'uy'));
/** January to June, January–June. */
export const MONTH_SPAN = new RegExp(`\\b${MONTH}(?: to | through | and |[–—-])(?<last>${MONTHS.join('|')})\\b`, 'uy');
/** 1–5 May, from 1 to 5 May, May 1–5. */
export const DAY_SPANS: readonly RegExp[] = [
  `\\b(?<from>\\d{1,2})(?: ?[–—-] ?| to | and )(?<to>\\d{1,2}) ${MONTH}\\b`,
  `\\b${MONTH} (?<from>\\d{1,2})(?: ?[–—-] ?| to )(?<to>\\d{1,2})\\b`,
].map((pattern) => new RegExp(pattern, 'uy'));
/** Behind an hour of the afternoon: p.m., minutes between. */
export const AFTERNOON = /(?:[ :.]\d\d)? ?p\.?m\b/iuy;
/** The 1990s. */
export const DECADE = /(?<decade>\d{3}0)s\b/uy;
/** The 20th century. */
export const CENTURY = /(?<digits>\d{1,2})(?:st|nd|rd|th)[ -]century\b/iuy;
/** 9.58 a.m.: its point divides hours from minutes. */
const CLOCK = /(?<=(?<![\d.,])\d{1,2})\.(?=\d\d ?[ap]\.?m\b)/giu;

const FULL_HOUR = /(?<=(?<![\d.,:])\d{1,2}):00(?![\d:])/gu;

/** A date as the article prints it: 2019年7月, 7月7日, 7月. */
export function dateValue({ groups }: RegExpExecArray): string {
  const { day, month = '', year } = groups ?? {};
  return `${year === undefined ? '' : `${year}年`}${MONTHS.indexOf(month) + 1}月${day === undefined ? '' : `${Number(day)}日`}`;
}

/** 1–5 May is worth 5月1日—5日. */
export function daySpanValue({ groups }: RegExpExecArray): string {
  const { month = '', from = '', to = '' } = groups ?? {};
  return `${MONTHS.indexOf(month) + 1}月${Number(from)}日—${Number(to)}日`;
}

/** January to June is worth what 1—6 is, and 1至6月. */
export function monthSpanValue({ groups }: RegExpExecArray): string {
  return `${MONTHS.indexOf(groups?.['month'] ?? '') + 1}—${MONTHS.indexOf(groups?.['last'] ?? '') + 1}`;
}

/** The text with hours and minutes as two numbers, which 9时58分 are too, and full hours without minutes (8:00 is 8时); indices stay true. */
export function withClocksApart(text: string): string {
  return text.replace(CLOCK, ' ').replace(FULL_HOUR, '   ');
}
