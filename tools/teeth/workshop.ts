import { cp, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import * as z from 'zod';
import { startBound } from '../system/bound-child.ts';
import { TALLY_FILE } from '../test/tally.ts';
import { type Cut, cutOut } from './cut.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
/** What unit tests of decks need of the repository. */
const PARTS = ['src', 'electron', 'tools', 'test', 'slides', 'playwright.config.ts', 'package.json', 'tsconfig.base.json', 'tsconfig.json'];

const report = z.object({ errors: z.array(z.object({ message: z.string().optional() })), suites: z.array(z.unknown()) });
const suite = z.object({
  suites: z.array(z.unknown()).default([]),
  specs: z.array(z.object({ title: z.string(), ok: z.boolean() })).default([]),
});

/** A copy of the sources in a temporary folder, where something can be taken out and unit tests run. */
export class Workshop {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async open(): Promise<Workshop> {
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'concentric-teeth-')));
    for (const part of PARTS) await cp(join(PROJECT, part), join(folder, part), { recursive: true });
    await symlink(await realpath(join(PROJECT, 'node_modules')), join(folder, 'node_modules'));
    return new Workshop(folder);
  }

  /** The first of the tests in `files` that turns red while the cut is made, by its title; undefined when all stay green. Throws when they can't run. */
  async firstRed(cut: Cut | undefined, files: readonly string[]): Promise<string | undefined> {
    if (!cut) return this.#run(files);
    const place = join(this.#folder, cut.file);
    const whole = await readFile(place, 'utf8');
    await writeFile(place, cutOut(whole, cut));
    try {
      return await this.#run(files);
    } finally {
      await writeFile(place, whole);
    }
  }

  close(): Promise<void> {
    return rm(this.#folder, { recursive: true, force: true });
  }

  async #run(files: readonly string[]): Promise<string | undefined> {
    const { [TALLY_FILE]: _, TEST_WORKER_INDEX: __, TEST_PARALLEL_INDEX: ___, ...env } = process.env;
    const tool = join(this.#folder, 'node_modules/@playwright/test/cli.js');
    const args = ['test', '--project=unit', '--workers=1', '--max-failures=1', '--reporter=json', ...files];
    const child = startBound(process.execPath, [tool, ...args], { cwd: this.#folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const { stdout, stderr } = child.process;
    if (stdout === null || stderr === null) throw new Error('a child with pipes has none');
    const [printed, complaint] = await Promise.all([text(stdout), text(stderr), child.ended]);
    const read = printed.startsWith('{') ? report.parse(JSON.parse(printed)) : undefined;
    if (!read || read.errors.some(({ message = '' }) => !message.includes('Testing stopped early')))
      throw new Error(`the tests don’t run: ${complaint}${JSON.stringify(read?.errors ?? printed.slice(0, 2000))}`);
    return redIn(read.suites);
  }
}

function redIn(suites: readonly unknown[]): string | undefined {
  for (const one of suites) {
    const { specs, suites: inner } = suite.parse(one);
    const red = specs.find(({ ok }) => !ok)?.title ?? redIn(inner);
    if (red !== undefined) return red;
  }
  return undefined;
}
