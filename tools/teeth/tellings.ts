import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Cut } from './cut.ts';
import { TOLD_AS_VALUES } from './told-as-values.ts';

const PROJECT = resolve(import.meta.dirname, '../..');

/** A place of the code that tells a problem, and how it is made to say nothing. */
export interface Telling extends Cut {
  /** The rule that it tells; empty where it hands on what others tell. */
  readonly rule: string;
  /** The beginning of the place as it stands in the code, in one line; with file and number it is different from all others. */
  readonly words: string;
}

/** Where problems are told as they are found: what reads decks and the slides folder, the rules outside of the two tables, and the settings. */
const FOLDERS = ['src/core/deck', 'src/core/deck/blocks', 'src/core/deck/routes', 'src/core/settings', 'electron', 'electron/slides'];
const RULES = ['src/core/deck/rules/dead-link.ts', 'src/core/deck/rules/glossary-terms.ts'];
/** Files whose `tell` makes a value (told-as-values.ts), or speaks of something else. */
const OTHERS: ReadonlySet<string> = new Set([
  'src/core/deck/glossary.ts',
  'src/core/deck/join-by-moves.ts',
  'electron/ipc.ts',
  'electron/main.ts',
  'electron/slides/reading.ts',
]);

const TOLD = /(?<![\w.#]|push\()(?:reader\.|this\.)?tell\((?!\w+: )|(?<![\w.])(?:reader\.|reading\.|this\.)?problems\.push\(/g;
/** Files that tell one rule, which is called as they are. */
const OF_ONE_RULE: ReadonlySet<string> = new Set(['subtitles', 'settings', 'dead-link', 'glossary-terms']);
/** Takes whatever is told and is empty. */
const SAY_NOTHING = '((..._) => [])(';
/** How much of a place is quoted, characters. */
const QUOTED = 48;

/** Every place outside of the two rule tables that tells a problem, by file and line. */
export function tellings(): readonly Telling[] {
  const files = FOLDERS.flatMap((folder) => sourcesIn(folder)).filter((file) => !OTHERS.has(file));
  const calls = [...files, ...RULES].flatMap((file) => tellingsIn(file, readFileSync(join(PROJECT, file), 'utf8')));
  return [...calls, ...TOLD_AS_VALUES.map((own) => ({ ...own, words: inOneLine(own.from) }))];
}

/** The calls in a source that tell a problem or hand some on. */
export function tellingsIn(file: string, source: string): readonly Telling[] {
  return [...source.matchAll(TOLD)].map(({ 0: from, index }) => {
    const nth = source.slice(0, index + from.length).split(from).length - 1;
    const own = source.slice(index, index + 300).replaceAll(/\s+/g, ' ');
    return { rule: ruleOf(file, own), words: inOneLine(own.replace(/;.*/, '')), file, from, to: SAY_NOTHING, nth };
  });
}

function ruleOf(file: string, call: string): string {
  const stem = basename(file, '.ts');
  if (OF_ONE_RULE.has(stem)) return stem;
  const told = /^[\w.]+\( ?(?:[^,(]+, )?['`]([a-z-]+)['`]/.exec(call) ?? /^.{0,60}rule: '([a-z-]+)'/.exec(call);
  const fence = /kind: '([a-z-]+)'/.exec(call.slice(0, 40))?.[1];
  return told?.[1] ?? (fence === undefined ? '' : `fence-${fence}`);
}

function inOneLine(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').replaceAll('( ', '(').trim();
  return line.length > QUOTED ? `${line.slice(0, QUOTED)}…` : line;
}

function sourcesIn(folder: string): readonly string[] {
  const names = readdirSync(join(PROJECT, folder)).filter((name) => name.endsWith('.ts'));
  return names.sort().map((name) => `${folder}/${name}`);
}
