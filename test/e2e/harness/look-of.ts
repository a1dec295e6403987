import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import type { Look } from '../../../src/core/rehearsal/look.ts';

const LOOK = join(import.meta.dirname, '../../../src/player/rehearsal/look.ts');
/** What the rules are called on a page that has been given them. */
const NAME = 'rehearsalLook';

let rules: Promise<string> | undefined;

/** What a page sees when it looks at itself by the player's own rules; a page that isn't a rehearsal's is given them first. */
export async function lookOf(page: Page): Promise<Look> {
  rules ??= bundle();
  if (!(await page.evaluate((name) => name in globalThis, NAME))) await page.evaluate(await rules);
  return page.evaluate((name): Look => Reflect.get(globalThis, name).look(), NAME);
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry: LOOK, name: NAME, formats: ['iife'] } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('the rules were not bundled');
  return first.output[0].code;
}
