import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import type { Said } from './said.ts';
import { MOST_CHARACTERS, tooLong } from './too-long.ts';

/** A YAML text as plain values, with the line of each (from 1), or what is wrong with it. */
export type Yaml =
  | { readonly kind: 'read'; readonly value: unknown; readonly lineOf: (path: readonly PropertyKey[]) => number }
  | { readonly kind: 'broken'; readonly faults: readonly YamlFault[] };

/** What its parser refuses; `line` counts from 1. */
export interface YamlFault {
  readonly line: number;
  readonly words: string;
  readonly why: Said;
}

/** More brackets in each other than any text of an exhibition has: the glossary has one. */
const MOST_DEPTH = 50;
const NO_YAML: Said = { zh: '这里的写法读不出（YAML）', en: 'This can’t be read (as YAML)' };
const NO_ALIAS: Said = {
  zh: '不能用 & 和 * 代替别处写过的内容；以 * 开头的字要加引号',
  en: '& and * can’t stand for what is written elsewhere; put quotation marks around words that begin with *',
};

/** Reads a YAML text. Never throws: neither aliases nor depth nor length can keep it busy. */
export function readYaml(text: string): Yaml {
  const long = tooLong(text, MOST_CHARACTERS.yaml);
  if (long) return broken(1, '', long.why);
  if (isDeep(text)) return broken(1, '', NO_YAML);
  try {
    return read(text);
  } catch {
    // The parser goes as deep as the text, and so may run out of stack.
    return broken(1, '', NO_YAML);
  }
}

/** Whether brackets stand in each other as they do in no list of people's: the parser would take a second over a slide full of them. */
function isDeep(text: string): boolean {
  let depth = 0;
  for (const [sign] of text.matchAll(/[[\]{}]/g)) {
    depth = sign === '[' || sign === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > MOST_DEPTH) return true;
  }
  return false;
}

function read(text: string): Yaml {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true });
  const lineAt = (offset: number) => Math.max(1, counter.linePos(offset).line);
  if (document.errors.length > 0)
    return { kind: 'broken', faults: document.errors.map(({ pos, code }) => ({ line: lineAt(pos[0]), words: code, why: NO_YAML })) };
  const alias = aliasIn(document);
  if (alias) return broken(lineAt(alias.at), `*${alias.name}`, NO_ALIAS);
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  return { kind: 'read', value, lineOf: (path) => lineAt(offsetOf(document, path)) };
}

function aliasIn(document: Document): { readonly name: string; readonly at: number } | undefined {
  let found: { name: string; at: number } | undefined;
  visit(document, {
    Alias: (_, { source, range }) => {
      found = { name: source, at: range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return found;
}

/** Where the value at a path begins, or the nearest one around it that is there. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    const range: unknown = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
    const start: unknown = Array.isArray(range) ? range[0] : undefined;
    if (typeof start === 'number') return start;
  }
  return 0;
}

function broken(line: number, words: string, why: Said): Yaml {
  return { kind: 'broken', faults: [{ line, words, why }] };
}
