import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import * as z from 'zod';
import { REHEARSAL_ORDER, type RehearsalOrder } from '../../electron/rehearsal-order.ts';
import type { Problem } from '../../src/core/deck/problem.ts';
import { AIDS } from '../../src/core/kiosk/visit.ts';
import { LANGUAGES } from '../../src/core/language.ts';
import type { Way } from '../../src/core/rehearsal/way.ts';
import { type Runtime, runtimeEnvironment } from '../electron-runtime/runtime.ts';
import type { Ending } from '../start/ending.ts';
import { NO_SANDBOX } from '../start/launch-app.ts';
import { startBound } from '../system/bound-child.ts';
import { readRenderedProblems } from './rendered-problems-file.ts';

/** Two pages keep two cores busy; more wait for the one process that draws for all. */
const PAGES = 2;

/** A way that was walked, with the number of looks at it. */
export type WalkedWay = Pick<Way, 'language' | 'aids'> & {
  readonly size: { readonly width: number; readonly height: number };
  readonly looks: number;
};

/** What is rehearsed, and with what. */
export interface FolderRehearsal {
  /** The slides folder. */
  readonly folder: string;
  /** The folder of pictures and rendered.json, emptied first. */
  readonly to: string;
  readonly ways: readonly Way[];
  readonly runtime: Runtime;
  /** The build whose pages are shown: out/app or out/test. */
  readonly build: string;
  /** What DISPLAY must be; undefined where it is set already. */
  readonly display: string | undefined;
  readonly ending: Ending;
  readonly walked: (way: WalkedWay) => void;
}

/** What came of it: problems, or why nobody could look. */
export type Rehearsed = { readonly ok: true; readonly problems: readonly Problem[] } | { readonly ok: false; readonly why: string };

const walkedWay = z.object({
  size: z.object({ width: z.number(), height: z.number() }),
  language: z.enum(LANGUAGES),
  aids: z.array(z.enum(AIDS)),
  looks: z.number(),
});

/** Starts the program that rehearses, out of sight, and answers with all that it saw wrong. */
export async function rehearseFolder(rehearsal: FolderRehearsal): Promise<Rehearsed> {
  const { folder, to, ways, runtime, build, display, ending } = rehearsal;
  await rm(to, { recursive: true, force: true });
  await mkdir(to, { recursive: true });
  const userData = await mkdtemp(join(tmpdir(), 'concentric-check-'));
  const remove = () => rm(userData, { recursive: true, force: true });
  await ending.add(remove);
  const order: RehearsalOrder = {
    slides: resolve(folder),
    to: resolve(to),
    ways: ways.map((way) => ({ ...way, aids: [...way.aids] })),
    pages: PAGES,
  };
  const flags = [...(NO_SANDBOX ? ['--no-sandbox'] : []), '--log-level=3', `--user-data-dir=${userData}`];
  const child = startBound(runtime.executable, [...flags, join(build, 'check')], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...runtimeEnvironment(runtime),
      ...(display === undefined ? {} : { DISPLAY: display }),
      [REHEARSAL_ORDER]: JSON.stringify(order),
    },
  });
  await ending.add(child.stop);
  let complaints = '';
  child.process.stderr?.on('data', (chunk: Buffer) => {
    complaints += chunk.toString();
  });
  if (child.process.stdout) createInterface({ input: child.process.stdout }).on('line', (line) => tell(line, rehearsal.walked));
  const code = await child.ended;
  await remove();
  if (code !== 0) return { ok: false, why: complaints.trim() || `exit code ${code}` };
  return { ok: true, problems: await readRenderedProblems(join(to, 'rendered.json')) };
}

function tell(line: string, walked: FolderRehearsal['walked']): void {
  try {
    walked(walkedWay.parse(JSON.parse(line)));
  } catch {
    // Chromium has something to say of its own.
  }
}
