import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { cacheFolder } from './cache-folder.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

// What @electron/get reads: another mirror, proxy or cache is another chance.
const SETTING =
  /^(npm_(package_)?config_)?electron_(mirror|custom_?(dir|filename|version)|get_use_proxy|config_cache)$|^(https?|no)_proxy$/i;

const GIVEN_UP = z.object({ at: z.number(), settings: z.string() });

/** The file that remembers that the official Electron could not be reached. Deleting it is a way to try again. */
export function givenUpFile(env: NodeJS.ProcessEnv): string {
  return join(cacheFolder(env), 'official-download-given-up.json');
}

/**
 * Whether reaching for `version` with the settings in `env` was given up less than a day before `now` (ms). A date in the future
 * tells of a wrong clock, not of a network, and is ignored, as is a file that can't be read.
 */
export async function isGivenUp(env: NodeJS.ProcessEnv, version: string, now: number): Promise<boolean> {
  const written = await readFile(givenUpFile(env), 'utf8').then(
    (text) => GIVEN_UP.safeParse(parse(text)),
    () => undefined,
  );
  if (written?.success !== true) return false;
  const { at, settings } = written.data;
  return settings === settingsOf(env, version) && at <= now && now - at < DAY_MS;
}

/** Remembers the giving up. Where it can't be written, the next start simply tries again. */
export async function rememberGivingUp(env: NodeJS.ProcessEnv, version: string, now: number): Promise<void> {
  await writeFile(givenUpFile(env), JSON.stringify({ at: now, settings: settingsOf(env, version) })).catch(() => undefined);
}

// A digest, because a proxy's address may hold a password.
function settingsOf(env: NodeJS.ProcessEnv, version: string): string {
  const named = Object.entries(env).filter(([name]) => SETTING.test(name));
  return createHash('sha256')
    .update(JSON.stringify([version, ...named.sort()]))
    .digest('hex');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
