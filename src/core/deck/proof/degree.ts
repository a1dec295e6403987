import type { NumberWords } from '../number.ts';

/** The words of both languages for how a number is meant. 以上 and 以下 leave open whether the number itself is in; above and below with them. */
const DEGREES: Readonly<Record<string, readonly string[]>> = {
  exact: ['第', 'the last', 'the past'],
  about: ['约', '大约', '大概', '差不多', '左右', '上下', '来', 'about', 'around', 'approximately', 'roughly', 'some', 'or so'],
  near: ['近', '将近', '接近', '几乎', 'nearly', 'almost', 'close to', 'just under', 'the last', 'the past'],
  more: [
    ...['余', '多', '几', '超', '超过', '逾', '突破', '多于', '高于', '不止', '有余', '以上'],
    ...['more than', 'over', 'above', 'beyond', 'well over', 'just over', 'upwards of', 'exceeds', 'exceeded', 'exceeding', '+', '-odd'],
    ...['and more', 'and above', 'or above', 'and over', 'or over'],
  ],
  less: [
    ...['不到', '不足', '未到', '用不了', '要不了', '低于', '少于', '以下', '以内', 'less than', 'fewer than', 'under', 'below'],
    ...['and below', 'or below', 'and under', 'or under'],
  ],
  'at least': [
    ...['至少', '不少于', '不低于', '不下', '以上', 'at least', 'no less than', 'no fewer than'],
    ...['or more', 'or older', 'and older', 'above', 'and above', 'or above', 'and over', 'or over'],
  ],
  'at most': [
    ...['至多', '最多', '不超过', '不过', '不许超过', '不得超过', '不能超过', '以内', '以下', 'at most', 'no more than', 'up to', 'within'],
    ...['or less', 'or fewer', 'or younger', 'and younger', 'and below', 'or below', 'and under', 'or under'],
  ],
  minus: ['零下', '-', '－', '−', 'minus'],
  'as many as': ['多达', 'as many as', 'up to'],
};

const KNOWN = new Map(
  Object.values(DEGREES)
    .flat()
    .map((word) => [word, Object.keys(DEGREES).filter((degree) => DEGREES[degree]?.includes(word))]),
);

/**
 * How a number may be meant, in either language: `exact`, `about`, `near`, `more`, `less`, `at least` … — more than one where the words leave it
 * open (以上). Any other approximation is a degree of its own.
 */
export function degreesOf({ before, after, tail }: Pick<NumberWords, 'before' | 'after' | 'tail'>): readonly string[] {
  const parts = [before, after, tail].filter((part) => part !== '');
  return parts.reduce<readonly string[]>(
    (known, part) =>
      known.flatMap((degree) => degreesOfWord(part).map((own) => (degree === 'exact' || degree === own ? own : `${degree} ${own}`))),
    ['exact'],
  );
}

function degreesOfWord(word: string): readonly string[] {
  return KNOWN.get(usual(word)) ?? [word];
}

/** A comparison in its usual words: never longer than is no more than. */
function usual(word: string): string {
  const plain = word.replace(/^(?:not|never) /, 'no ').replace(/(?:longer|higher|greater|older) than/, 'more than');
  return plain.replace(/(?:lower|shorter|younger) than/, 'less than');
}
