import { headProblems, noHead } from '../head-problems.ts';
import type { Problem } from '../problem.ts';
import type { Said } from '../said.ts';
import { splitSlides } from '../split-slides.ts';
import { plainText } from '../text/plain-text.ts';
import { MOST_CHARACTERS, tooLong } from '../too-long.ts';
import { bothLanguages, readRouteHead, type WrittenWords } from './read-route-head.ts';
import { type RouteLine, readRouteLine } from './read-route-line.ts';
import { idInRoute, type Route, type RouteSlide } from './route.ts';
import { planProblems } from './route-plan.ts';
import { checkRouteWords, type RouteWords } from './route-words.ts';

/** What came of a route's file. With a problem that names no slide the route is wrong as a whole. */
export interface ReadRoute {
  readonly route: Route | undefined;
  readonly problems: readonly Problem[];
}

const KEYS = { zh: 'name、title、minutes', en: 'name, title and minutes' };
const HOW_TO_WRITE: Said = {
  zh: '写成“- 展项的文件夹#那一页的 id | 2 分钟”',
  en: 'Write “- the deck’s folder#the slide’s id | 2 minutes”',
};

/** Reads one route: front matter, headings, a line a slide. Which slides there are it doesn't know. Never throws. */
export function readRoute(file: string, id: string, raw: string): ReadRoute {
  const long = tooLong(raw, MOST_CHARACTERS.yaml);
  if (long)
    return { route: undefined, problems: [{ severity: 'error', rule: 'too-long', file, line: 1, words: raw.slice(0, 20), ...long }] };
  const text = plainText(raw);
  const { head: piece } = splitSlides(text);
  if (!piece) return { route: undefined, problems: [noHead(file, text, KEYS)] };
  const read = readRouteHead(piece);
  if (!read.value) return { route: undefined, problems: headProblems(file, read.problems) };
  const body = readBody(file, text, piece.text.split('\n').length + 2);
  const head = read.value;
  const lineOfKey = (key: string) =>
    piece.line +
    Math.max(
      0,
      piece.text.split('\n').findIndex((line) => line.startsWith(`${key}:`)),
    );
  const words = [{ words: head.name, line: lineOfKey('name') }, { words: head.title, line: lineOfKey('title') }, ...body.headings];
  const { name, title, minutes } = head;
  const route = { id, file, name: inBoth(name), title: inBoth(title), minutes, slides: body.slides };
  const found = [
    ...body.problems,
    ...checkRouteWords(file, raw, words, minutes),
    ...missingEnglish(file, words),
    ...planProblems(
      route,
      lineOfKey('minutes'),
      body.problems.map(({ line }) => line),
    ),
  ];
  return { route, problems: found.sort((a, b) => a.line - b.line) };
}

interface Body {
  readonly slides: readonly RouteSlide[];
  readonly headings: readonly RouteWords[];
  readonly problems: readonly Problem[];
}

/** Reads the lines behind the front matter; `start` is the number of the first one, from 0. */
function readBody(file: string, text: string, start: number): Body {
  const slides: RouteSlide[] = [];
  const headings: RouteWords[] = [];
  const problems: Problem[] = [];
  let section: Said = { zh: '', en: '' };
  for (const [index, written] of text.split('\n').entries()) {
    const [line, read] = [index + 1, readRouteLine(written)];
    if (index < start || read.kind === 'blank') continue;
    if (read.kind === 'heading') {
      const words = bothLanguages(read.text);
      headings.push({ words, line });
      section = inBoth(words);
      continue;
    }
    const before = read.kind === 'slide' && slides.find((one) => one.deck === read.deck && one.slide === read.slide);
    const fault = faultOf(read, before ? before.line : undefined);
    if (fault) problems.push({ rule: 'route-line', file, line, words: written.trim(), slide: nameOf(read, written), ...fault });
    if (read.kind === 'slide' && !before)
      slides.push({ deck: read.deck, slide: read.slide, section, minutes: read.minutes ?? 0, hidden: read.hidden, line });
  }
  return { slides, headings, problems };
}

function nameOf(read: RouteLine, written: string): string {
  return read.kind === 'slide' ? idInRoute(read.deck, read.slide) : written.trim();
}

function faultOf(read: RouteLine, twiceAt: number | undefined): Pick<Problem, 'severity' | 'why' | 'instead'> | undefined {
  if (read.kind === 'unread' && read.isItem)
    return { severity: 'error', why: { zh: '读不出这是哪一页', en: 'This names no slide' }, instead: HOW_TO_WRITE };
  if (read.kind === 'unread')
    return {
      severity: 'warning',
      why: { zh: '这一行不是小标题，也不是一页：没有读', en: 'This line is neither a heading nor a slide: it wasn’t read' },
      instead: { zh: '小标题写“## ……”，一页写“- ……”；不要的就删去', en: 'Write “## …” for a heading, “- …” for a slide, or delete it' },
    };
  if (twiceAt !== undefined)
    return {
      severity: 'error',
      why: { zh: `这一页在第 ${twiceAt} 行已经有了`, en: `This slide stands on line ${twiceAt} already` },
      instead: { zh: '删去其中一行', en: 'Delete one of the two' },
    };
  if (read.kind === 'slide' && read.minutes === undefined)
    return {
      severity: 'warning',
      why: { zh: '计划讲几分钟读不出', en: 'The planned minutes can’t be read' },
      instead: HOW_TO_WRITE,
    };
  return undefined;
}

function inBoth({ zh, en }: WrittenWords): Said {
  return { zh, en: en || zh };
}

function missingEnglish(file: string, all: readonly RouteWords[]): readonly Problem[] {
  return all
    .filter(({ words }) => words.en === '' && words.zh !== '')
    .map(({ words, line }) => ({
      ...{ severity: 'todo', rule: 'missing-translation', file, line, words: words.zh },
      why: { zh: '这里还没有英文', en: 'This has no English yet' },
      instead: { zh: '在后面加“ | 英文”', en: 'Add “ | ” and the English behind it' },
    }));
}
