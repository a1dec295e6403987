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

/** Whether two numbers, of whichever languages, say the same: value and degree. A date equals only its own text. */
export function saysTheSame(a: NumberWords, b: NumberWords): boolean {
  return a.value === b.value && degreeOf(a) === degreeOf(b);
}
