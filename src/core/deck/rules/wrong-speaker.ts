import { speakersAround, standsAsSpeaker, standsBeside } from '../proof/speaker.ts';
import type { Words } from '../words.ts';
import { errorAt, type Rule, warningAt } from './rule.ts';

/**
 * Whoever a quote block names said it: the article names them right before the quotation (…指出：“, …以“) or right behind it (”…说),
 * with nothing left off. Somebody whom only the paragraph around it names may have said it in words that we don't know (站长的回答是, 说这话的是):
 * a warning. Somebody who stands elsewhere in the article is an error.
 */
export const wrongSpeaker: Rule = (checked) => {
  const placeOf = ({ slide, block }: Words) => `${slide}/${block}`;
  const quotes = new Map(checked.words.filter(({ place }) => place === 'quote').map((words) => [placeOf(words), words.text]));
  return checked.words.flatMap((words) => {
    if (words.place !== 'speaker') return [];
    const text = quotes.get(placeOf(words))?.replaceAll('\n', '') ?? '';
    const passages = checked.proofs(words.passages).filter((passage) => passage.words.includes(text) && text !== '');
    // Without its quotation nobody can be judged; unknown-quotation tells that one.
    if (passages.length === 0 || passages.some((passage) => standsAsSpeaker(words.text, text, passage.text))) return [];
    const known = passages.flatMap((passage) => speakersAround(text, passage.text));
    const why = {
      zh: `原文里紧挨着这段话的说话人不是“${words.text}”`,
      en: `The article doesn’t name “${words.text}” beside these words as who said them`,
    };
    const instead = known[0]
      ? { zh: `写 speaker="${known[0]}"`, en: `Write speaker="${known[0]}"` }
      : { zh: '照原文写说话人，职务和姓名都写全', en: 'Name the speaker as the article does, office and name in full' };
    const tell = passages.some((passage) => standsBeside(words.text, text, passage.text)) ? warningAt : errorAt;
    return [tell(checked, words, 'wrong-speaker', { words: words.text, why, instead })];
  });
};
