import type { Said } from '../said.ts';

/** The folder beside the decks in which routes lie; it is no deck's. */
export const ROUTES_FOLDER = 'routes';

/** A slide of a route, as its line names it. */
export interface RouteSlide {
  readonly deck: string;
  /** Its id within that deck. */
  readonly slide: string;
  /** The heading that it stands under; empty before the first one. */
  readonly section: Said;
  /** Planned minutes, 0 when none are planned. */
  readonly minutes: number;
  /** Kept for questions: going on passes it over. */
  readonly hidden: boolean;
  readonly line: number;
}

/** A way of a talk through slides of several decks, as read from its file. Its words are the same in both languages where English is missing. */
export interface Route {
  readonly id: string;
  readonly file: string;
  /** Short: 十分钟. */
  readonly name: Said;
  readonly title: Said;
  /** Minutes planned for the whole talk. */
  readonly minutes: number;
  /** In their order, none twice. */
  readonly slides: readonly RouteSlide[];
}

/** What a slide is called in a route: ids are unique within their deck only. */
export function idInRoute(deck: string, id: string): string {
  return `${deck}/${id}`;
}
