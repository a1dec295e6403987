import type { Block } from '../deck/block.ts';
import type { Slide } from '../deck/deck.ts';
import type { DeckEntry } from '../deck/library.ts';
import type { Problem, SeenAt } from '../deck/problem.ts';
import { faultMessage } from './fault-messages.ts';
import type { Look, Sight } from './look.ts';
import type { Stop } from './stops.ts';
import { sizeWords, type Way } from './way.ts';

/** A fault, where the exhibition stood when it was seen, and how it was looked at. */
export interface Finding {
  readonly sight: Sight;
  readonly stop: Pick<Stop, 'state' | 'deck' | 'slide'>;
  readonly way: Way;
  readonly page: Pick<Look, 'width' | 'height'>;
  /** The file of the picture that was kept of it; empty when none was. */
  readonly picture: string;
}

/** What files are called: the slides folder's name, and the decks in it. */
export interface Files {
  readonly folder: string;
  readonly decks: readonly DeckEntry[];
}

/** What a curator must know of the findings: each fault once, with every screen, language and set of aids that it was seen on. */
export function renderedProblems(findings: readonly Finding[], files: Files): readonly Problem[] {
  const byKey = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = faultKey(finding);
    byKey.set(key, [...(byKey.get(key) ?? []), finding]);
  }
  return [...byKey.values()].flatMap((same) => problemOf(same, files));
}

/** The same for the same fault of the same words on the same slide, whatever the screen. */
export function faultKey({ sight, stop, way }: Pick<Finding, 'sight' | 'stop' | 'way'>): string {
  const place = stop.slide ? `${stop.slide.language} ${stop.slide.id}` : `${way.language} ${stop.state}`;
  return JSON.stringify([sight.fault, stop.deck?.id, place, sight.block, sight.words]);
}

function problemOf(same: readonly Finding[], files: Files): readonly Problem[] {
  // The worst of them is told: contrast differs from screen to screen.
  const [worst] = [...same].sort((a, b) => a.sight.measured - b.sight.measured);
  if (!worst) return [];
  const { sight, stop } = worst;
  const problem = { rule: sight.fault, ...placeOf(worst, files), words: sight.words, ...faultMessage(sight), seen: seenOf(same) };
  return [stop.slide ? { ...problem, slide: stop.slide.id } : problem];
}

function placeOf({ sight, stop, way }: Finding, { folder, decks }: Files): Pick<Problem, 'file' | 'line'> {
  const { slide } = stop;
  // At home a deck's own name may be at fault.
  const deck = stop.deck ?? decks.find(({ name, title }) => name === sight.words || title === sight.words);
  const ending = (slide?.language ?? way.language) === 'en' ? '.en' : '';
  if (!deck) return { file: `${folder}/exhibition${ending}.yaml`, line: 1 };
  return { file: `${folder}/${deck.id}/deck${ending}.md`, line: slide ? lineOfWords(slide, sight) : 1 };
}

/** The line of the row that has the words, else of their block, else of the slide. */
function lineOfWords(slide: Slide, { block: id, words }: Sight): number {
  const block = slide.blocks.find((own) => own.id === id);
  if (!block) return slide.line;
  return rowsOf(block).find(({ text }) => words !== '' && text.includes(words))?.line ?? block.line;
}

function rowsOf(block: Block): readonly { readonly text: string; readonly line: number }[] {
  if (block.kind === 'tree') return block.levels.map(({ name, detail, line }) => ({ text: [name, ...detail].join('\n'), line }));
  if (block.kind === 'question') return block.options;
  if (block.kind === 'menu') return [...block.dishes, ...block.carriers].map(({ name, line }) => ({ text: name, line }));
  if (block.kind === 'doors') return block.items.map(({ name, line }) => ({ text: name, line }));
  if (!('items' in block)) return [];
  return block.items.map(({ name, note, detail, line }) => ({ text: [name, note, detail].join('\n'), line }));
}

/** Once for each screen, language and set of aids, the one with a picture before the others; boxes of several lines of the same words together. */
function seenOf(same: readonly Finding[]): readonly SeenAt[] {
  const seen = new Map<string, SeenAt>();
  const pictured = [...same].sort((a, b) => Number(b.picture !== '') - Number(a.picture !== ''));
  for (const { sight, stop, way, page, picture } of pictured) {
    const { box } = sight;
    const key = JSON.stringify([sizeWords(way.size), way.language, way.aids]);
    const share = {
      left: box.left / page.width,
      top: box.top / page.height,
      right: box.right / page.width,
      bottom: box.bottom / page.height,
    };
    const known = seen.get(key);
    const isSame = known && known.state === stop.state && known.picture === picture;
    if (isSame) seen.set(key, { ...known, boxes: [...known.boxes, share] });
    else if (!known)
      seen.set(key, { size: sizeWords(way.size), language: way.language, aids: way.aids, state: stop.state, picture, boxes: [share] });
  }
  return [...seen.values()];
}
