import { errorAt, type Rule } from './rule.ts';
import { slideAt } from './slide-at.ts';

/** No character was lost on the way: � (U+FFFD) stands where a program could not read one, and it may have been a digit. */
export const lostCharacter: Rule = (checked) =>
  checked.text.split('\n').flatMap((text, index) => {
    const at = text.indexOf('\uFFFD');
    if (at < 0) return [];
    const line = index + 1;
    const told = {
      words: text.slice(Math.max(0, at - 8), at + 9),
      why: { zh: '“�”的地方原来有字，转换编码时丢了', en: 'A character was lost where “�” stands, when the file was converted' },
      instead: {
        zh: '照报道补上这个字；再看看附近还有没有丢字',
        en: 'Write the character again from the article, and look for others nearby',
      },
    };
    return [errorAt(checked, { text: '', line, ...slideAt(checked.deck, line) }, 'lost-character', told)];
  });
