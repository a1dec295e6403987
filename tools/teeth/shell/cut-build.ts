import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cutOut } from '../cut.ts';
import type { Denial, Exchange } from './denial.ts';

/** Makes a copy of a build at `folder`, whose main lacks the denials. Throws when one of them isn't in the build once. */
export async function cutBuild(build: string, folder: string, denials: readonly Denial[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  await cp(join(build, 'package.json'), join(folder, 'package.json'));
  await cp(join(build, 'main'), join(folder, 'main'), { recursive: true });
  // Nothing of these is cut: pages and preload stay where they are.
  for (const name of ['player', 'preload']) await symlink(join(build, name), join(folder, name));
  const sources = await mainSources(folder);
  const lost = astray(sources, denials);
  if (lost.length > 0) throw new Error(`not once in the build: ${lost.join(', ')}`);
  for (const [path, source] of sources) {
    const cut = denials.filter((denial) => holds(source, denial)).reduce((text, denial) => without(text, denial), source);
    if (cut !== source) await writeFile(path, cut);
  }
}

/** The statements of denials that a build doesn't have, or has in several places. Throws where one begins several calls. */
export async function lostIn(build: string, denials: readonly Denial[]): Promise<readonly string[]> {
  const sources = await mainSources(build);
  for (const denial of denials) for (const [, source] of sources) if (holds(source, denial)) without(source, denial);
  return astray(sources, denials);
}

type Sources = readonly (readonly [path: string, source: string])[];

function astray(sources: Sources, denials: readonly Denial[]): readonly string[] {
  return denials.filter((denial) => sources.filter(([, source]) => holds(source, denial)).length !== 1).map(({ statement }) => statement);
}

/** The text of a build without a denial. */
export function without(source: string, denial: Denial): string {
  const { from, to, nth } = denial.exchange ?? callIn(source, denial.statement);
  return cutOut(source, { file: denial.file, from, to, ...(nth === undefined ? {} : { nth }) });
}

function holds(source: string, { statement, exchange }: Denial): boolean {
  return source.includes(exchange?.from ?? asBuilt(statement));
}

/** The program of `npm run check` is another one, which only shares the chunks. */
async function mainSources(build: string): Promise<Sources> {
  const main = join(build, 'main');
  const names = (await readdir(main, { recursive: true })).filter((name) => name.endsWith('.js') && name !== 'rehearsal.js');
  return Promise.all(names.map(async (name) => [join(main, name), await readFile(join(main, name), 'utf8')] as const));
}

/** The call that begins so, with its brackets and what is called on it, for nothing. */
function callIn(source: string, statement: string): Exchange {
  const from = source.indexOf(asBuilt(statement));
  if (from !== source.lastIndexOf(asBuilt(statement))) throw new Error(`several calls begin “${statement}”`);
  let end = closingOf(source, source.indexOf('(', from)) + 1;
  for (let more = /^\.\w+\(/.exec(source.slice(end)); more; more = /^\.\w+\(/.exec(source.slice(end)))
    end = closingOf(source, end + more[0].length - 1) + 1;
  return { from: source.slice(from, end), to: 'void 0' };
}

function asBuilt(statement: string): string {
  return statement.replaceAll("'", '"');
}

/** Where the bracket closes that opens at `open`; brackets in texts don't count. */
function closingOf(source: string, open: number): number {
  let depth = 0;
  let quote = '';
  for (let at = open; at < source.length; at++) {
    const sign = source.charAt(at);
    if (quote !== '') {
      if (sign === '\\') at++;
      else if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'" || sign === '`') quote = sign;
    else if (sign === '(') depth++;
    else if (sign === ')' && --depth === 0) return at;
  }
  throw new Error(`nothing closes “${source.slice(open - 40, open + 1)}”`);
}
