import { type Damage, type Damager, type Desk, damageOf, editOf, type Sheet } from './damage.ts';
import { factsOf, type Row, rowsOf } from './facts.ts';

/** How many others a noun or a row is exchanged for. */
const OTHERS = 3;

/** What the decks count: the names of their rows, longest first. */
function nounsOf(desk: Desk): readonly string[] {
  const names = desk.sheets.flatMap(rowsOf).map(({ name }) => name.text.replace(/ ?\(.*\)/, ''));
  return [...new Set(names)].filter((name) => name.length < 60).sort((a, b) => b.length - a.length);
}

/** Others than `noun`, from a place of the list that hangs on `line`, so that not all get the same. */
function othersOf(nouns: readonly string[], noun: string, line: number): readonly string[] {
  const others = nouns.filter((other) => !other.includes(noun) && !noun.includes(other));
  return Array.from({ length: Math.min(OTHERS, others.length) }, (_, index) => others[(line * 7 + index * 5) % others.length] ?? '');
}

/** The noun after a figure exchanged for another noun of the article: in a row its name, in a text the word behind. */
export const nouns: Damager = (sheet, desk) => {
  const all = nounsOf(desk);
  const inRows = rowsOf(sheet).flatMap(({ name }) =>
    othersOf(all, name.text, name.line).map((other) => damageOf(sheet, 'noun', [editOf(name, 0, name.text.length, other)])),
  );
  const gap = sheet.language === 'en' ? 1 : 0;
  const inTexts = factsOf(sheet).flatMap(({ seen, end, counts }) => {
    const noun = counts ? all.find((one) => seen.text.startsWith(one, end + gap)) : undefined;
    if (noun === undefined) return [];
    const others = othersOf(all, noun, seen.line + end);
    return others.map((other) => damageOf(sheet, 'noun', [editOf(seen, end + gap, noun.length, other)], seen.isNote));
  });
  return [...inRows, ...inTexts];
};

/** A figure with its noun that is true on another slide put in the place of one here. */
export const elsewhere: Damager = (sheet, desk) => {
  const rows = desk.sheets.flatMap((own) => rowsOf(own).map((row) => ({ ...row, deck: own.id })));
  const all = nounsOf(desk);
  const foreign = (slide: string, line: number): readonly Row[] => {
    const words = wordsOfSlide(sheet, slide);
    const others = rows.filter(({ figure, deck }) => !(deck === sheet.id && figure.slide === slide) && !words.includes(figure.text));
    return Array.from({ length: Math.min(OTHERS, others.length) }, (_, index) => others[(line * 5 + index * 7) % others.length]).filter(
      (row) => row !== undefined,
    );
  };
  const inRows = rowsOf(sheet).flatMap(({ figure, name }) =>
    foreign(figure.slide, figure.line).map((other): Damage => {
      const edits = [editOf(figure, 0, figure.text.length, other.figure.text), editOf(name, 0, name.text.length, other.name.text)];
      return damageOf(sheet, 'elsewhere', edits);
    }),
  );
  const gap = sheet.language === 'en' ? ' ' : '';
  const inTexts = factsOf(sheet).flatMap(({ seen, at, end, counts }) => {
    const noun = counts ? all.find((one) => seen.text.startsWith(one, end + gap.length)) : undefined;
    if (noun === undefined) return [];
    return foreign(seen.slide, seen.line + at).map((other) => {
      const to = other.figure.text + gap + other.name.text;
      return damageOf(sheet, 'elsewhere', [editOf(seen, at, end + gap.length + noun.length - at, to)], seen.isNote);
    });
  });
  return [...inRows, ...inTexts];
};

function wordsOfSlide({ deck, lines }: Sheet, slide: string): string {
  const index = deck.slides.findIndex(({ id }) => id === slide);
  const start = deck.slides[index]?.line ?? 1;
  const end = deck.slides[index + 1]?.line ?? lines.length + 1;
  return lines.slice(start - 1, end - 1).join('\n');
}
