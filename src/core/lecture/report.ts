import { type DeckEntry, type RouteEntry, sectionOf } from '../deck/library.ts';
import type { TalkTime } from '../kiosk/mode.ts';
import { type Plan, paceOf, sum } from './pace.ts';

const SECOND_MS = 1000;
const MINUTE_MS = 60_000;

/** What a talk has taken, beside its plan. Times in ms. */
export interface TalkReport {
  readonly title: string;
  readonly spoken: number;
  /** 0 without a plan. */
  readonly planned: number;
  readonly slides: readonly ReportRow[];
  /** By section, in order; empty where the talk has none. */
  readonly sections: readonly Omit<ReportRow, 'section'>[];
}

/** One slide or section of it. */
export interface ReportRow {
  readonly title: string;
  readonly section: string;
  readonly spoken: number;
  readonly planned: number;
}

/** The words of a report's tables, in a language. */
export interface ReportWords {
  readonly page: string;
  readonly section: string;
  readonly title: string;
  readonly spoken: string;
  readonly planned: string;
  readonly all: string;
}

/** Sums up a talk that has ended. */
export function reportOf(deck: DeckEntry | RouteEntry, plan: Plan, time: TalkTime): TalkReport {
  const slides = deck.slides.map(({ title }, slide) => ({
    title,
    section: sectionOf(deck, slide),
    spoken: time.spent[slide] ?? 0,
    planned: (plan.slides[slide] ?? 0) * MINUTE_MS,
  }));
  const names = [...new Set(slides.map(({ section }) => section))].filter((name) => name !== '');
  const sections = names.map((title) => {
    const own = slides.filter(({ section }) => section === title);
    return { title, spoken: sum(own.map(({ spoken }) => spoken)), planned: sum(own.map(({ planned }) => planned)) };
  });
  const { elapsed, planned } = paceOf(plan, 0, time, time.ended ?? time.since);
  return { title: deck.title, spoken: elapsed, planned, slides, sections };
}

/** The report as a table for a spreadsheet: minutes with two decimals, a byte order mark so that Excel reads Chinese, no cell that it would take for a formula. */
export function reportCsv({ spoken, planned, slides }: TalkReport, words: ReportWords): string {
  const rows = slides.map((row, index) => [`${index + 1}`, row.section, row.title, minutes(row.spoken), minutes(row.planned)]);
  const head = [words.page, words.section, words.title, words.spoken, words.planned];
  const all = ['', '', words.all, minutes(spoken), minutes(planned)];
  return `\uFEFF${[head, ...rows, all].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** The report as Markdown: sections, where there are any, then slides. */
export function reportMarkdown({ title, spoken, planned, slides, sections }: TalkReport, words: ReportWords): string {
  const line = (cells: readonly string[]) => `| ${cells.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;
  const table = (head: readonly string[], rows: readonly (readonly string[])[]) => [
    line(head),
    line(head.map(() => '---')),
    ...rows.map(line),
  ];
  const timed = [words.spoken, words.planned];
  const bySection = table(
    [words.section, ...timed],
    sections.map((row) => [row.title, minutes(row.spoken), minutes(row.planned)]),
  );
  const bySlide = table(
    [words.page, words.title, ...timed],
    [
      ...slides.map((row, index) => [`${index + 1}`, row.title, minutes(row.spoken), minutes(row.planned)]),
      ['', words.all, minutes(spoken), minutes(planned)],
    ],
  );
  return [`# ${title}`, '', ...(sections.length > 0 ? [...bySection, ''] : []), ...bySlide, ''].join('\n');
}

function minutes(ms: number): string {
  return (Math.round(ms / SECOND_MS) / 60).toFixed(2);
}

function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
