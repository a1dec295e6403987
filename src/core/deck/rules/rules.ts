import type { Article } from '../article.ts';
import type { Deck, Exhibition } from '../deck.ts';
import { EMPTY_GLOSSARY } from '../glossary.ts';
import type { Problem } from '../problem.ts';
import { passageFinder } from '../proof/passage.ts';
import { plainText } from '../text/plain-text.ts';
import { lineHolding } from '../words/line-of.ts';
import { type FilmSubtitles, wordsOfSubtitles } from '../words/subtitle-words.ts';
import { wordsOfDeck, wordsOfExhibition } from '../words.ts';
import { dotsAndDashes } from './dots-and-dashes.ts';
import { duplicateBlockId } from './duplicate-block-id.ts';
import { duplicateSlideId } from './duplicate-slide-id.ts';
import { fillsItsSlide } from './fills-its-slide.ts';
import { filmWithoutPoster } from './film-without-poster.ts';
import { filmWithoutSubtitles } from './film-without-subtitles.ts';
import { fullWidthMarkup } from './full-width-markup.ts';
import { fullWidthSign } from './full-width-sign.ts';
import { halfWidthMark } from './half-width-mark.ts';
import { lostCharacter } from './lost-character.ts';
import { meaninglessAlt } from './meaningless-alt.ts';
import { missingGlyph } from './missing-glyph.ts';
import { noSource } from './no-source.ts';
import { oddCharacter } from './odd-character.ts';
import { oursNotAllowed } from './ours-not-allowed.ts';
import { passageCut } from './passage-cut.ts';
import { passageNotInArticle } from './passage-not-in-article.ts';
import { planOfMinutes } from './plan-of-minutes.ts';
import { rightAnswer } from './right-answer.ts';
import type { Checked, NamedPassage, Rule } from './rule.ts';
import { slideWithoutFrom } from './slide-without-from.ts';
import { spaceInChinese } from './space-in-chinese.ts';
import { titleBreak } from './title-break.ts';
import { tooMuchText } from './too-much-text.ts';
import { unknownFigure } from './unknown-figure.ts';
import { unknownQuotation } from './unknown-quotation.ts';
import { unpairedBracket } from './unpaired-bracket.ts';
import { wrongOption } from './wrong-option.ts';
import { wrongOrder } from './wrong-order.ts';
import { wrongSpeaker } from './wrong-speaker.ts';
import { wrongSpeakerInWords } from './wrong-speaker-in-words.ts';

/** Every rule by its name, which is its file's name too. */
export const RULES: Readonly<Record<string, Rule>> = {
  'no-source': noSource,
  'passage-not-in-article': passageNotInArticle,
  'passage-cut': passageCut,
  'unknown-figure': unknownFigure,
  'unknown-quotation': unknownQuotation,
  'wrong-speaker': wrongSpeaker,
  'wrong-speaker-in-words': wrongSpeakerInWords,
  'wrong-order': wrongOrder,
  'right-answer': rightAnswer,
  'wrong-option': wrongOption,
  'ours-not-allowed': oursNotAllowed,
  'duplicate-slide-id': duplicateSlideId,
  'slide-without-from': slideWithoutFrom,
  'fills-its-slide': fillsItsSlide,
  'film-without-poster': filmWithoutPoster,
  'film-without-subtitles': filmWithoutSubtitles,
  'duplicate-block-id': duplicateBlockId,
  'meaningless-alt': meaninglessAlt,
  'missing-glyph': missingGlyph,
  'lost-character': lostCharacter,
  'odd-character': oddCharacter,
  'full-width-markup': fullWidthMarkup,
  'half-width-mark': halfWidthMark,
  'full-width-sign': fullWidthSign,
  'dots-and-dashes': dotsAndDashes,
  'space-in-chinese': spaceInChinese,
  'unpaired-bracket': unpairedBracket,
  'title-break': titleBreak,
  'too-much-text': tooMuchText,
  'plan-of-minutes': planOfMinutes,
};

/** Holds a deck against its article (undefined when it has none that can be read). `raw` is the deck's file as it is. Problems come by line. */
export function checkDeck(deck: Deck, article: Article | undefined, raw: string, glossary = EMPTY_GLOSSARY): readonly Problem[] {
  const text = plainText(raw);
  const words = wordsOfDeck(deck, text);
  return run({ file: deck.file, text, raw, deck, words, passages: namedPassages(deck, text), glossary }, article);
}

/** Every passage that a deck names, with its line in the deck's file. */
export function namedPassages(deck: Deck, text: string): readonly NamedPassage[] {
  const passages: NamedPassage[] = deck.head.from.map((own) => ({ text: own, line: lineHolding(text, own) }));
  for (const slide of deck.slides) {
    for (const block of slide.blocks) {
      for (const part of block.kind === 'tree' ? [block, ...block.levels] : [block])
        passages.push(...part.from.map((own) => ({ text: own, line: part.line, slide: slide.id })));
    }
  }
  return passages;
}

/** Holds the exhibition's own words against its article. */
export function checkExhibition(file: string, exhibition: Exhibition, article: Article | undefined, raw: string): readonly Problem[] {
  const text = plainText(raw);
  const passages = exhibition.from.map((own) => ({ text: own, line: lineHolding(text, own) }));
  const words = wordsOfExhibition(exhibition, text);
  return run({ file, text, raw, deck: undefined, words, passages, glossary: EMPTY_GLOSSARY }, article);
}

/** Holds the words of a film's subtitles against the article, like those of its slide. */
export function checkSubtitles(own: FilmSubtitles, article: Article | undefined): readonly Problem[] {
  const { file, raw } = own;
  const words = wordsOfSubtitles(own);
  return run({ file, text: plainText(raw), raw, deck: undefined, words, passages: [], glossary: EMPTY_GLOSSARY }, article);
}

function run(checked: Omit<Checked, 'article' | 'proofs'>, article: Article | undefined): readonly Problem[] {
  const whole = { ...checked, article, proofs: finderOf(article) };
  return Object.values(RULES)
    .flatMap((rule) => rule(whole))
    .sort((a, b) => a.line - b.line);
}

/** Finders by article: its numbers are read once, however many decks stand on it. */
const finders = new WeakMap<Article, Checked['proofs']>();

/** The article's finder of passages; one that finds nothing when there is no article. */
export function finderOf(article: Article | undefined): Checked['proofs'] {
  if (!article) return passageFinder('');
  const finder = finders.get(article) ?? passageFinder(article.text);
  finders.set(article, finder);
  return finder;
}
