import { endsOf } from '../number/forms.ts';
import type { NumberWords } from '../number.ts';

const ABOUT = ['约', '大约', '大概', '差不多', '左右', '上下', '来', 'about', 'around', 'approximately', 'roughly', 'some', 'or so'];
const NEAR = ['近', '将近', '接近', '几乎', 'nearly', 'almost', 'close to'];
const MORE = [
  '余',
  '多',
  '几',
  '超',
  '超过',
  '逾',
  '突破',
  '多于',
  '有余',
  'more than',
  'over',
  'above',
  'beyond',
  '+',
  '-odd',
  'and more',
];

/** How a number is meant, in either language: `exact`, `about`, `near`, `more`; any other approximation is a degree of its own and equals only itself. */
export function degreeOf({ before, after, tail }: Pick<NumberWords, 'before' | 'after' | 'tail'>): string {
  const parts = [before.replace(/(?<=.)(?:共有|有|为|达)$/u, ''), after, tail].filter((part) => part !== '');
  const degrees = parts.map((part) =>
    ABOUT.includes(part) ? 'about' : NEAR.includes(part) ? 'near' : MORE.includes(part) ? 'more' : part,
  );
  return degrees.length === 0 ? 'exact' : degrees.join(' ');
}

/**
 * Whether two numbers, of whichever languages, say the same: value and degree. A date equals only its own text, but for a bare year (2019年 and
 * 2019) and a month (5月 and May); 三成 is 30%; the two ends of a range stand for it one by one.
 */
export function saysTheSame(a: NumberWords, b: NumberWords): boolean {
  if (degreeOf(a) !== degreeOf(b)) return false;
  const [ours, theirs] = [worthOf(a), worthOf(b)];
  return ours.some((value) => theirs.includes(value));
}

/** All that a number may be compared as. */
function worthOf(number: NumberWords): readonly (number | string)[] {
  const { value, unit } = number;
  if (typeof value === 'number') return unit === '月' ? [value, `${value}月`] : unit === '成' ? [value * 10] : [value];
  const year = /^(\d{4})年$/u.exec(value)?.[1];
  return [value, ...(year === undefined ? [] : [Number(year)]), ...(endsOf(number) ?? [])];
}
