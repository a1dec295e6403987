/** A program for tests that need a process of its own: looks for an Electron, and prints what came of it as one line of JSON. */

import { readdir } from 'node:fs/promises';
import * as z from 'zod';
import { cacheFolder } from '../../../tools/electron-runtime/cache-folder.ts';
import { findRuntime } from '../../../tools/electron-runtime/find-runtime.ts';
import { CARRIED_RUNTIME } from '../../../tools/electron-runtime/test-runtime.ts';

const CARRIED = z.object({
  package: z.string(),
  integrity: z.string(),
  size: z.number(),
  electron: z.string(),
  zip: z.string(),
  folder: z.string(),
  executable: z.string(),
});

const [project = '', carried] = process.argv.slice(2);
const said: string[] = [];
const asked = carried === undefined ? CARRIED_RUNTIME : CARRIED.parse(JSON.parse(carried));
const outcome = await findRuntime({ project, env: process.env, say: (line) => said.push(line), carried: asked }).then(
  ({ kind, executable }) => ({ kind, executable }),
  (error: unknown) => ({ problem: String(error) }),
);
const left = await readdir(cacheFolder(process.env)).catch((): string[] => []);
console.log(JSON.stringify({ ...outcome, said, left }));
