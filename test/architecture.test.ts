import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from '@playwright/test';

const ROOT = resolve(import.meta.dirname, '..');
const SOURCES = ['electron', 'src', 'tools'];

interface Source {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
  /** Imports that remain at run time. */
  readonly values: readonly string[];
}

function sourcesUnder(folder: string): Source[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|mts)$/.test(entry.name))
    .map((entry) => {
      const path = relative(ROOT, join(entry.parentPath, entry.name));
      const text = readFileSync(join(ROOT, path), 'utf8');
      const resolved = (name: string) => (name.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(path), name)) : name);
      const found = [...text.matchAll(/^(import|export)( type)?\b(?:[^;'"]*?\bfrom\b)?\s*'([^']+)'/gm)];
      const named = found.map(([, , type, name = '']) => ({ type: type !== undefined, name: resolved(name) }));
      return { path, text, imports: named.map(({ name }) => name), values: named.filter(({ type }) => !type).map(({ name }) => name) };
    });
}

const sources = SOURCES.flatMap(sourcesUnder);

/** Files of `where` that do what only `allowed` may do. */
function trespassers(where: (path: string) => boolean, does: (source: Source) => boolean, allowed: readonly string[] = []): string[] {
  return sources.filter((source) => where(source.path) && !allowed.includes(source.path) && does(source)).map(({ path }) => path);
}

const inCore = (path: string) => path.startsWith('src/core/');
const inPlayer = (path: string) => path.startsWith('src/player/');
const inElectron = (path: string) => path.startsWith('electron/');
const anywhere = () => true;

test('there are sources to look at', () => {
  expect(sources.length).toBeGreaterThan(50);
});

test('core sees nobody: no import from outside core but pure libraries', () => {
  const allowed = ['markdown-it', 'yaml', 'zod'];
  expect(trespassers(inCore, ({ imports }) => imports.some((name) => !inCore(name) && !allowed.includes(name)))).toEqual([]);
});

test('core has no clock, no randomness and no log', () => {
  expect(trespassers(inCore, ({ text }) => /\bDate\b|Math\.random|performance\.|console\.|setTimeout|setInterval/.test(text))).toEqual([]);
});

test('player and electron never see each other', () => {
  expect(
    trespassers(inPlayer, ({ imports }) => imports.some((name) => inElectron(name) || name === 'electron' || name.startsWith('node:'))),
  ).toEqual([]);
  expect(trespassers(inElectron, ({ imports }) => imports.some(inPlayer))).toEqual([]);
});

test('each door has one keeper', () => {
  expect(trespassers(anywhere, ({ imports }) => imports.includes('reveal.js'), ['src/player/presentation.ts'])).toEqual([]);
  expect(
    trespassers(anywhere, ({ text }) => /window\.kiosk\b/.test(text), [
      'src/player/bridge.ts',
      'src/core/contract.ts',
      'electron/preload.ts',
    ]),
  ).toEqual([]);
  expect(trespassers(anywhere, ({ text }) => /\bipc(Main|Renderer)\b/.test(text), ['electron/ipc.ts', 'electron/preload.ts'])).toEqual([]);
});

test('no file is named for nothing', () => {
  expect(trespassers(anywhere, ({ path }) => /(^|\/)(utils?|helpers?|common|shared|index)(\.ts|\/)/.test(path))).toEqual([]);
});

test('no any, no enum, no silenced compiler', () => {
  expect(
    trespassers(anywhere, ({ text }) => /:\s*any\b|\bas any\b|^\s*(export )?enum |@ts-ignore|@ts-expect-error|biome-ignore/m.test(text)),
  ).toEqual([]);
});

test('files are short: drawings and tables apart, none over 150 lines', () => {
  // block.ts is the table of all records a block may be.
  const free = (path: string) => path.includes('/drawings/') || path.includes('table') || path === 'src/core/deck/block.ts';
  expect(
    trespassers(
      (path) => !free(path),
      ({ text }) => text.split('\n').length > 151,
    ),
  ).toEqual([]);
});

test('every exported thing has a docblock', () => {
  const bare = (text: string) =>
    text.split('\n').some((line, index, lines) => {
      if (!/^export (async function|function|const|class|interface|type|abstract)/.test(line)) return false;
      const above = lines[index - 1]?.trimEnd() ?? '';
      return !above.endsWith('*/') && !/^export (type|interface)/.test(line);
    });
  expect(trespassers(anywhere, ({ text }) => bare(text))).toEqual([]);
});

test('imports run in no circle', () => {
  const graph = new Map(sources.map(({ path, values }) => [path, values]));
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, way: readonly string[]) => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' → '));
    else if (!done.has(path)) for (const next of graph.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  expect(circles).toEqual([]);
});
