const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  billion: 1_000_000_000,
  trillion: 1_000_000_000_000,
};
const PARTS = 'half third quarter fifth sixth seventh eighth ninth tenth'.split(' ');
/** From the fourth on; first, second and third are turns of speech too often (at first, a second look). */
const ORDINALS =
  'fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const FIRST_ORDINAL = 4;
const UNITS = ['first', 'second', 'third', ...ORDINALS.slice(0, 6)];

/** hundred, thousand …, as a pattern. */
export const SCALE = Object.keys(SCALES).join('|');
const WORD = `(?:${[...SMALL, ...TENS, ...Object.keys(SCALES)].join('|')})`;
/** Number words in their order, as a pattern with the group `digits`; `ones` only behind another (five ones), for bright ones are no number. */
export const NUMBER_WORDS = `(?<digits>(?<=${WORD}[ -])ones|(?:a )?${WORD}(?:(?:[ -]| and )${WORD})*)`;
/** Ordinals in words, as a pattern with the group `ordinal`: twelfth, twenty-first. */
export const ORDINAL_WORDS = `(?<ordinal>(?:${TENS.join('|')})-(?:${UNITS.join('|')})|${ORDINALS.join('|')})`;
/** One of two numbers, as a pattern with the groups `one` and `other`. */
export const EITHER_WORDS = `(?<one>${SMALL.slice(1, 10).join('|')}) or (?<other>${SMALL.slice(2, 11).join('|')})`;
/** Two thirds, one-half, a quarter of; as a pattern with the groups `digits`, `part` and `lone`. */
export const FRACTION_WORDS = `(?:(?<digits>${SMALL.slice(1, 11).join('|')})[ -](?<part>${PARTS.join('|')}|halve)s?|an? (?<lone>quarter|third|fifth|tenth)(?= (?:of|are|is|were|was|have|has)\\b))`;

/** What a scale multiplies by; 1 for none. */
export function scaleInEnglish(scale: string): number {
  return SCALES[scale.toLowerCase()] ?? 1;
}

/** What number words are worth: one hundred and fifty is 150, eleven thousand is 11000. */
export function wordsValue(words: string): number {
  let total = 0;
  let section = 0;
  for (const word of words
    .toLowerCase()
    .split(/[ -]+/)
    .filter((part) => part !== 'and' && part !== 'a')) {
    const scale = SCALES[word];
    const small = word === 'ones' ? 1 : SMALL.indexOf(word);
    if (scale === 100) section = Math.max(section, 1) * 100;
    else if (scale !== undefined) {
      total += Math.max(section, 1) * scale;
      section = 0;
    } else section += small >= 0 ? small : (TENS.indexOf(word) + 2) * 10;
  }
  return total + section;
}

/** What an ordinal in words is worth: twelfth is 12, twenty-first 21. */
export function ordinalValue(word: string): number {
  const [tens = '', units] = word.toLowerCase().split('-');
  return units === undefined ? ORDINALS.indexOf(tens) + FIRST_ORDINAL : (TENS.indexOf(tens) + 2) * 10 + UNITS.indexOf(units) + 1;
}

/** Two or three are worth 2或3, as 两三 are. */
export function eitherValue({ groups }: RegExpExecArray): string {
  return [groups?.['one'], groups?.['other']].map((word) => SMALL.indexOf(word?.toLowerCase() ?? '')).join('或');
}

/** Two thirds are worth 2/3, as 三分之二 is. */
export function fractionValue({ groups }: RegExpExecArray): string {
  const { digits, part, lone } = groups ?? {};
  const kind = (part ?? lone ?? '').toLowerCase();
  const below = kind === 'halve' ? 2 : kind === 'quarter' ? 4 : kind === 'half' ? 2 : PARTS.indexOf(kind) + 2;
  return `${digits === undefined ? 1 : SMALL.indexOf(digits.toLowerCase())}/${below}`;
}
