import type { DeckInLanguages } from '../library.ts';
import type { Problem } from '../problem.ts';
import { oneOf, type Said } from '../said.ts';
import { nearWord } from '../text/near-word.ts';
import { idInRoute, type Route, type RouteSlide } from './route.ts';

/** What is there for a route to lead to. */
export interface Reachable {
  /** The decks that could be read. */
  readonly decks: readonly DeckInLanguages[];
  /** The ids of all decks, also of those that can't be read now: their own problems say so. */
  readonly folders: readonly string[];
}

/** Every line of a route names a slide that is written, in a deck that can be opened; and its own id is no deck's. */
export function routeSlides(route: Route, { decks, folders }: Reachable): readonly Problem[] {
  const clash: readonly Problem[] = folders.includes(route.id) ? [sameId(route)] : [];
  return [...clash, ...route.slides.flatMap((slide) => slideProblems(route, slide, { decks, folders }))];
}

function slideProblems(route: Route, own: RouteSlide, { decks, folders }: Reachable): readonly Problem[] {
  const { deck: id, slide, line } = own;
  const tell = (severity: Problem['severity'], rule: string, words: string, why: Said, instead: Said): readonly Problem[] => [
    { severity, rule, file: route.file, line, words, why, instead, slide: idInRoute(id, slide) },
  ];
  if (!folders.includes(id))
    return tell(
      'error',
      'unknown-deck',
      id,
      { zh: `没有叫 ${id} 的展项`, en: `There is no deck called ${id}` },
      nearIn(id, folders, (near) => `${near}#${slide}`),
    );
  const { original: deck, isRead } = decks.find(({ original }) => original.head.id === id) ?? {};
  if (deck?.head.draft)
    return tell(
      'warning',
      'draft-in-route',
      id,
      { zh: `展项 ${id} 还在筹备中，这一页先不放`, en: `The deck ${id} is a draft: this slide isn’t shown yet` },
      { zh: '等它写好（去掉 draft），或先删去这一行', en: 'Wait until it is done (no draft any more), or leave this line out for now' },
    );
  if (!deck || !isRead || deck.slides.some((one) => one.id === slide)) return [];
  const ids = deck.slides.map((one) => one.id);
  return tell(
    'error',
    'unknown-slide',
    `${id}#${slide}`,
    { zh: `展项 ${id} 里没有叫 ${slide} 的一页`, en: `The deck ${id} has no slide called ${slide}` },
    nearIn(slide, ids, (near) => `${id}#${near}`),
  );
}

/** The word that was probably meant, written out, or all that there are. */
function nearIn(written: string, known: readonly string[], whole: (near: string) => string): Said {
  const near = nearWord(written, known);
  return near === undefined ? oneOf(known) : { zh: `是不是 ${whole(near)}？`, en: `Do you mean ${whole(near)}?` };
}

function sameId({ id, file }: Route): Problem {
  return {
    ...{ severity: 'error', rule: 'route-id', file, line: 1, words: id },
    why: { zh: `有一个展项也叫 ${id}`, en: `A deck is called ${id} as well` },
    instead: { zh: '给线路的文件换一个名称', en: 'Give the route’s file another name' },
  };
}
