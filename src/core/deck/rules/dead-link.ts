import type { Deck, Prose } from '../deck.ts';
import type { DeckInLanguages } from '../library.ts';
import type { Problem } from '../problem.ts';
import { nearWord } from '../text/near-word.ts';

/** A way from one deck into another, as written: deck:quiz or deck:quiz#trees. */
interface Way {
  readonly to: string;
  readonly line: number;
  readonly slide: string;
  readonly isDoor: boolean;
}

/**
 * Every way out of a deck leads somewhere: a door to a deck that is there and can be opened, a link to a deck and a slide of it. `folders`
 * are the ids of all decks, also of those that can't be shown now: whoever mends them opens the way.
 */
export function deadLinks(decks: readonly DeckInLanguages[], folders: readonly string[]): readonly Problem[] {
  const there = new Map(decks.map(({ original }) => [original.head.id, original]));
  // Doors of a translation are the original's, which other-blocks proves.
  return decks.flatMap(({ original, en }) => [
    ...waysOf(original).flatMap((way) => wayProblems(original, way, there, folders)),
    ...(en ? waysOf(en).filter(({ isDoor }) => !isDoor) : []).flatMap((way) => wayProblems(en ?? original, way, there, folders)),
  ]);
}

function waysOf(deck: Deck): readonly Way[] {
  return deck.slides.flatMap(({ id: slide, prose, blocks }) => [
    ...prose.flatMap((part) => linksIn(part).map((to) => ({ to, line: part.line, slide, isDoor: false }))),
    ...blocks.flatMap((block) =>
      block.kind === 'doors' ? block.items.map(({ deck: to, line }) => ({ to: `deck:${to}`, line, slide, isDoor: true })) : [],
    ),
  ]);
}

function linksIn(prose: Prose): readonly string[] {
  if (prose.kind === 'picture') return [];
  const rows = prose.kind === 'list' ? prose.items : [prose.inline];
  return rows.flat().flatMap((inline) => (inline.kind === 'link' && inline.to.startsWith('deck:') ? [inline.to] : []));
}

function wayProblems(deck: Deck, way: Way, there: ReadonlyMap<string, Deck>, folders: readonly string[]): readonly Problem[] {
  const [id = '', page] = way.to.slice('deck:'.length).split('#');
  const tell = (severity: Problem['severity'], zh: string, en: string, instead: Problem['instead']): readonly Problem[] => [
    { severity, rule: 'dead-link', file: deck.file, line: way.line, words: way.to, why: { zh, en }, instead, slide: way.slide },
  ];
  if (!folders.includes(id)) {
    const near = nearWord(id, folders);
    const instead = near
      ? { zh: `是不是 deck:${near}？`, en: `Do you mean deck:${near}?` }
      : {
          zh: `可以写：${folders.map((each) => `deck:${each}`).join('、')}`,
          en: `There are: ${folders.map((each) => `deck:${each}`).join(', ')}`,
        };
    return tell('error', `没有叫 ${id} 的展项，按了走不进去`, `there is no deck called ${id}: touched, it would lead nowhere`, instead);
  }
  const target = there.get(id);
  if (target?.head.draft)
    return tell('warning', `展项 ${id} 还在筹备中，按了走不进去`, `the deck ${id} is a draft: touched, it leads nowhere`, {
      zh: '等它写好（去掉 draft），或先不写这一项',
      en: 'Wait until it is done (no draft any more), or leave this way out for now',
    });
  if (page !== undefined && way.isDoor)
    return tell('error', '圆环通到整个展项，不能通到其中一页', 'a door leads into a whole deck, not to one of its slides', {
      zh: `写 deck:${id}`,
      en: `Write deck:${id}`,
    });
  if (page === undefined || !target || target.slides.some((slide) => slide.id === page)) return [];
  const near = nearWord(
    page,
    target.slides.map((slide) => slide.id),
  );
  return tell('error', `展项 ${id} 里没有叫 ${page} 的一页`, `the deck ${id} has no slide called ${page}`, {
    zh: near ? `是不是 deck:${id}#${near}？` : '照那一页的 id 写',
    en: near ? `do you mean deck:${id}#${near}?` : 'write the id of the slide that is meant',
  });
}
