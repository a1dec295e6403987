import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ACCENTS, PICTURES } from '../../src/core/deck/deck.ts';
import { type Draw, drawFrom } from './seed.ts';
import { articleText, type Community, drawCommunities } from './seeded-article.ts';
import { drawPicture } from './seeded-pictures.ts';
import { type Kind, slideText } from './seeded-slides.ts';

/** How large an exhibition is and what its slides are made of; the same wish is written as the same bytes. */
export interface ExhibitionWish {
  readonly decks: number;
  readonly slidesPerDeck: number;
  readonly kind: Kind;
  readonly seed: number;
}

const TITLE = '社区同心圆';
const HEADLINE = `${TITLE}，邻里在身边`;
/** Communities that the article tells of; slides tell of them in turn. */
const COMMUNITIES = 60;
/** Decks with a scene of attract, the first ones. */
const SCENES = 4;
/** The highest place that a deck may have on home. */
const LAST_PLACE = 99;

/** The id of the deck with this number, from 0: hall-1. */
export function deckId(number: number): string {
  return `hall-${number + 1}`;
}

/** Writes a slides folder that passes every rule (its English is missing, which is a 待办). `folder` is made; nothing of it is read. */
export async function writeSeededExhibition(folder: string, wish: ExhibitionWish): Promise<void> {
  const draw = drawFrom(wish.seed);
  const communities = drawCommunities(draw, COMMUNITIES);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'article.txt'), articleText(HEADLINE, communities));
  await writeFile(join(folder, 'exhibition.yaml'), exhibitionYaml());
  for (let number = 0; number < wish.decks; number++) await writeDeck(folder, wish, communities, draw, number);
}

async function writeDeck(
  folder: string,
  wish: ExhibitionWish,
  communities: readonly Community[],
  draw: Draw,
  number: number,
): Promise<void> {
  const own = join(folder, deckId(number));
  const about = (slide: number): Community => {
    const one = communities[(number + slide) % communities.length];
    if (!one) throw new Error('an article about nobody');
    return one;
  };
  await mkdir(own, { recursive: true });
  const slides: string[] = [];
  const written: Promise<void>[] = [];
  for (let slide = 0; slide < wish.slidesPerDeck; slide++) {
    const picture = wish.kind === 'pictures' ? drawPicture(draw, slide) : undefined;
    if (picture) written.push(writeFile(join(own, picture.file), picture.bytes));
    slides.push(slideText(wish.kind, about(slide), slide, picture?.file ?? ''));
  }
  await Promise.all([...written, writeFile(join(own, 'deck.md'), [head(about(0).name, number), ...slides].join('\n---\n\n'))]);
}

function head(name: string, number: number): string {
  const lines = [
    `name: ${name}社区`,
    `title: ${name}社区的同心圆`,
    `unit: ${name}社区`,
    `accent: ${ACCENTS[number % ACCENTS.length]}`,
    `picture: ${PICTURES[(number + 1) % PICTURES.length]}`,
    `place: ${Math.min(number + 1, LAST_PLACE)}`,
    ...(number < SCENES ? [`scene: 走进 | ${name}社区`] : []),
    'source: ../article.txt',
  ];
  return `---\n${lines.join('\n')}`;
}

function exhibitionYaml(): string {
  return `source: article.txt\ntitle: ${TITLE}\nstandfirst:\n  - ${HEADLINE}\ncredit: 种子写成的展览\nfrom: |\n  ${HEADLINE}\n`;
}
