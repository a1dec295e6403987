import type { Content, OurUse } from '../../electron/slides-folder.ts';
import type { Problem, Severity } from '../../src/core/deck/problem.ts';
import { ROUTES_FOLDER } from '../../src/core/deck/routes/route.ts';
import type { Said } from '../../src/core/deck/said.ts';
import type { Language } from '../../src/core/language.ts';

/** How much of each severity there is, of how many decks and slides that can be shown. */
export interface Totals extends Readonly<Record<Severity, number>> {
  readonly decks: number;
  readonly drafts: number;
  readonly slides: number;
}

/** The problems of one deck, the worst first, then by file and line. */
export interface Group {
  /** The deck's folder, or the routes'; undefined for what belongs to neither: the exhibition's own words, glossary, articles. */
  readonly deck: string | undefined;
  /** The deck's name, empty where none can be read. */
  readonly name: Said;
  readonly problems: readonly Problem[];
}

/** What `npm run check` found, for whatever prints it: a terminal, a machine, a page. */
export interface Report {
  readonly groups: readonly Group[];
  readonly ours: readonly OurUse[];
  readonly totals: Totals;
}

const ROUTES: Said = { zh: '线路', en: 'Routes' };

/** The severities, as every report puts them. */
export const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'todo'];

/** Puts together what was found in a slides folder; `more` are problems that its texts don't show, such as those of drawn slides. No deck at all is an error. */
export function reportOf(folder: string, content: Content, more: readonly Problem[] = []): Report {
  const { library, shown } = content.shelves.zh;
  const isDeck = (id: string) => library.routes.every((route) => route.id !== id);
  const decks = [...content.notes.keys()].filter(isDeck);
  const problems = [...content.problems, ...content.unapproved, ...more, ...(decks.length === 0 ? [noDecks(folder)] : [])];
  const count = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length;
  const nameOf = (id: string | undefined, language: Language) =>
    id === ROUTES_FOLDER ? ROUTES[language] : (content.shelves[language].library.decks.find((deck) => deck.id === id)?.name ?? '');
  const known = new Set([ROUTES_FOLDER, ...decks, ...library.decks.map(({ id }) => id)]);
  const owner = ({ file }: Problem) => deckOf(file, known);
  const ids = [...new Set(problems.map(owner))].sort((a, b) => (a ?? '').localeCompare(b ?? ''));
  return {
    groups: ids.map((deck) => ({
      deck,
      name: { zh: nameOf(deck, 'zh'), en: nameOf(deck, 'en') },
      problems: problems.filter((problem) => owner(problem) === deck).sort(byWorst),
    })),
    ours: content.ours,
    totals: {
      decks: decks.length,
      drafts: library.decks.filter(({ draft }) => draft).length,
      slides: [...shown].reduce((sum, [id, slides]) => sum + (isDeck(id) ? slides.length : 0), 0),
      error: count('error'),
      warning: count('warning'),
      todo: count('todo'),
    },
  };
}

/** The deck that a file belongs to: slides/innovation-park/deck.md is innovation-park's, also where it can't be read. */
function deckOf(file: string, known: ReadonlySet<string>): string | undefined {
  const [, folder = '', own = ''] = file.split('/');
  return known.has(folder) || /^deck(?:\.[a-z]+)?\.md$/.test(own) ? folder : undefined;
}

function byWorst(a: Problem, b: Problem): number {
  const worst = WORST_FIRST.indexOf(a.severity) - WORST_FIRST.indexOf(b.severity);
  return worst || a.file.localeCompare(b.file) || a.line - b.line;
}

function noDecks(folder: string): Problem {
  return {
    ...{ severity: 'error', rule: 'no-decks', file: folder, line: 1, words: '' },
    why: { zh: `${folder} 里没有一个读得出的展项`, en: `There is no deck in ${folder} that can be read` },
    instead: { zh: '每个展项一个文件夹，里面有 deck.md', en: 'Give each deck a folder with a deck.md in it' },
  };
}
