import type { Sheet } from './damage.ts';
import type { Seen } from './seen.ts';

/** A number among seen words, in its parts; `at` is where it begins in them, `digitsAt` where its digits do, `end` where it ends. */
export interface Fact {
  readonly seen: Seen;
  readonly at: number;
  readonly digitsAt: number;
  readonly end: number;
  readonly before: string;
  readonly digits: string;
  readonly scale: string;
  readonly after: string;
  readonly unit: string;
  /** Whether it counts something; `165` in a name, or a year, doesn't. */
  readonly counts: boolean;
}

const CHINESE = /(?<before>约|近|超过|超)?(?<digits>\d+(?:\.\d+)?)(?<scale>[万亿])?(?<after>[余多])?(?<unit>人次|[座家名个棵次人大])?/gu;
const ENGLISH = /(?:(?<before>more than|about|nearly) )?(?<digits>\d{1,3}(?:,\d{3})+|\d+)/gu;

/** Every number in digits that somebody sees. A wrong option's is left alone, for any other number would be as wrong. */
export function factsOf({ seen, language }: Sheet): readonly Fact[] {
  const words = seen.filter(({ role }) => role !== 'wrong option' && role !== 'passage');
  return words.flatMap((own) =>
    [...own.text.matchAll(language === 'zh' ? CHINESE : ENGLISH)].map((match) => {
      const { before = '', digits = '', scale = '', after = '', unit = '' } = match.groups ?? {};
      const end = match.index + match[0].length;
      const digitsAt = match.index + match[0].indexOf(digits, before.length);
      const parts = { seen: own, at: match.index, digitsAt, end, before, digits, scale, after, unit };
      const isAll = match[0] === own.text;
      return {
        ...parts,
        counts: language === 'zh' ? unit !== '' || isAll : before !== '' || isAll || /^ \p{L}/u.test(own.text.slice(end)),
      };
    }),
  );
}

/** A figure and what it counts, as one row of a block tells them. */
export interface Row {
  readonly figure: Seen;
  readonly name: Seen;
  readonly note: Seen | undefined;
}

/** The rows of a sheet that tell a figure. */
export function rowsOf({ seen }: Sheet): readonly Row[] {
  return seen.flatMap((figure) => {
    if (figure.role !== 'figure') return [];
    const beside = seen.filter(({ line, slide }) => line === figure.line && slide === figure.slide);
    const name = beside.find(({ role }) => role === 'name');
    return name ? [{ figure, name, note: beside.find(({ role }) => role === 'note') }] : [];
  });
}
