import type { Article } from '../article.ts';
import type { Deck, Exhibition } from '../deck.ts';
import type { Glossary } from '../glossary.ts';
import type { Problem } from '../problem.ts';
import { plainText } from '../text/plain-text.ts';
import { lineHolding } from '../words/line-of.ts';
import { type FilmSubtitles, wordsOfSubtitles } from '../words/subtitle-words.ts';
import { type Words, wordsOfDeck, wordsOfExhibition } from '../words.ts';
import { duplicateBlockId } from './duplicate-block-id.ts';
import { duplicateSlideId } from './duplicate-slide-id.ts';
import { figureInOneLanguage } from './figure-in-one-language.ts';
import { fillsItsSlide } from './fills-its-slide.ts';
import { filmWithoutPoster } from './film-without-poster.ts';
import { filmWithoutSubtitles } from './film-without-subtitles.ts';
import { fullWidthInEnglish } from './full-width-in-english.ts';
import { fullWidthMarkup } from './full-width-markup.ts';
import { halfTranslated } from './half-translated.ts';
import { lostCharacter } from './lost-character.ts';
import { meaninglessAlt } from './meaningless-alt.ts';
import { missingGlyph } from './missing-glyph.ts';
import { missingTranslation } from './missing-translation.ts';
import { nameWithoutChinese } from './name-without-chinese.ts';
import { oddCharacter } from './odd-character.ts';
import { otherBlocks } from './other-blocks.ts';
import { oursNotAllowed } from './ours-not-allowed.ts';
import { passageCut } from './passage-cut.ts';
import { passageNotInArticle } from './passage-not-in-article.ts';
import { finderOf, namedPassages } from './rules.ts';
import { sameOptions } from './same-options.ts';
import { slideWithoutFrom } from './slide-without-from.ts';
import { titleBreak } from './title-break.ts';
import { tooMuchText } from './too-much-text.ts';
import { translatedFigure } from './translated-figure.ts';
import { translatedLabel } from './translated-label.ts';
import { translatedQuotation } from './translated-quotation.ts';
import { translatedSpeaker } from './translated-speaker.ts';
import type { Translation, TranslationRule } from './translation.ts';
import { twoTranslations } from './two-translations.ts';
import { unpairedBracket } from './unpaired-bracket.ts';

/** Every rule for an English deck by its name, which is its file's name too; those that read no words are the same as for the original. */
export const TRANSLATION_RULES: Readonly<Record<string, TranslationRule>> = {
  'passage-not-in-article': passageNotInArticle,
  'passage-cut': passageCut,
  'missing-translation': missingTranslation,
  'other-blocks': otherBlocks,
  'translated-figure': translatedFigure,
  'figure-in-one-language': figureInOneLanguage,
  'translated-quotation': translatedQuotation,
  'translated-speaker': translatedSpeaker,
  'translated-label': translatedLabel,
  'same-options': sameOptions,
  'two-translations': twoTranslations,
  'name-without-chinese': nameWithoutChinese,
  'half-translated': halfTranslated,
  'ours-not-allowed': oursNotAllowed,
  'duplicate-slide-id': duplicateSlideId,
  'slide-without-from': slideWithoutFrom,
  'fills-its-slide': fillsItsSlide,
  'film-without-poster': filmWithoutPoster,
  'film-without-subtitles': filmWithoutSubtitles,
  'full-width-in-english': fullWidthInEnglish,
  'missing-glyph': missingGlyph,
  'lost-character': lostCharacter,
  'odd-character': oddCharacter,
  'full-width-markup': fullWidthMarkup,
  'unpaired-bracket': unpairedBracket,
  'title-break': titleBreak,
  'too-much-text': tooMuchText,
  'meaningless-alt': meaninglessAlt,
  'duplicate-block-id': duplicateBlockId,
};

/** A deck and the text of its file, to find lines. */
export interface DeckFile {
  readonly deck: Deck;
  readonly text: string;
}

/** The original with the problems that it has itself. */
export interface CheckedDeckFile extends DeckFile {
  readonly problems: readonly Problem[];
}

/**
 * Holds an English deck against its original, the article and the glossary. Problems come by line. A slide whose original has an error isn't
 * compared with it: the English may be right. Without an article nothing is told; the original tells that.
 */
export function checkTranslation(
  own: DeckFile,
  original: CheckedDeckFile,
  article: Article | undefined,
  glossary: Glossary,
): readonly Problem[] {
  const errors = original.problems.filter(({ severity }) => severity === 'error');
  const text = plainText(own.text);
  const unsound = new Set(errors.map(({ slide }) => slide));
  return run({
    file: own.deck.file,
    deck: own.deck,
    ...{ text, raw: own.text, article, proofs: finderOf(article), glossary },
    words: wordsOfDeck(own.deck, text),
    passages: namedPassages(own.deck, text),
    original: original.deck,
    originalWords: wordsOfDeck(original.deck, plainText(original.text)).filter(({ slide }) => slide === undefined || !unsound.has(slide)),
  });
}

/** The exhibition's own words, and the text of their file. */
export interface ExhibitionFile {
  readonly exhibition: Exhibition;
  readonly text: string;
}

/** Holds the exhibition's English words against its Chinese ones, the article and the glossary. */
export function checkTranslatedExhibition(
  own: ExhibitionFile & { readonly file: string },
  original: ExhibitionFile,
  article: Article | undefined,
  glossary: Glossary,
): readonly Problem[] {
  const text = plainText(own.text);
  return run({
    file: own.file,
    ...{ text, raw: own.text, article, proofs: finderOf(article), glossary, deck: undefined, original: undefined },
    words: wordsOfExhibition(own.exhibition, text),
    passages: own.exhibition.from.map((words) => ({ text: words, line: lineHolding(text, words) })),
    originalWords: wordsOfExhibition(original.exhibition, original.text),
  });
}

/** Holds the English words of a film's subtitles against the Chinese ones, the article and the glossary. */
export function checkTranslatedSubtitles(
  own: FilmSubtitles,
  originalWords: readonly Words[],
  article: Article | undefined,
  glossary: Glossary,
): readonly Problem[] {
  const { file, raw } = own;
  const words = wordsOfSubtitles(own);
  const beside = { article, proofs: finderOf(article), glossary, deck: undefined, original: undefined };
  return run({ file, text: plainText(raw), raw, ...beside, words, passages: [], originalWords });
}

function run(translation: Translation): readonly Problem[] {
  if (!translation.article) return [];
  return Object.values(TRANSLATION_RULES)
    .flatMap((rule) => rule(translation))
    .sort((a, b) => a.line - b.line);
}
