import { join } from 'node:path';
import type { Problem } from '../../src/core/deck/problem.ts';
import { sizeWords, USUAL_WAYS, type Way } from '../../src/core/rehearsal/way.ts';
import { buildFolder, buildWhenStale, type Variant } from '../build/build-when-stale.ts';
import { findRuntime } from '../electron-runtime/find-runtime.ts';
import { RuntimeUnavailable } from '../electron-runtime/runtime.ts';
import { awaitDisplay } from '../start/await-display.ts';
import type { Ending } from '../start/ending.ts';
import { hasDisplay } from '../start/open-screen.ts';
import { installLinked, installMissing } from '../system/install-missing.ts';
import { openVirtualScreen } from '../system/virtual-screen.ts';
import type { Looking } from './check-page.ts';
import { aidWords, PAGE_WORDS } from './page-words.ts';
import { rehearseFolder } from './rehearse-folder.ts';

/** What is looked at, and who hears how it goes. */
export interface PictureCheck {
  readonly project: string;
  readonly folder: string;
  /** Where pictures of problems go. */
  readonly to: string;
  readonly ways: readonly Way[];
  readonly variant: Variant;
  readonly ending: Ending;
  readonly say: (line: string) => void;
}

/** What came of it; `isBroken` where a machine that could look came to no end. */
export interface Looked {
  readonly looking: Looking;
  readonly problems: readonly Problem[];
  readonly isBroken: boolean;
}

/** Brings up what a hidden window needs and looks at every slide in it. Where there is no Electron or no display, that is said and nothing else happens. */
export async function lookAtPictures(check: PictureCheck): Promise<Looked> {
  const { project, folder, to, ways, variant, ending, say } = check;
  const failed = (why: string, isBroken = false): Looked => ({ looking: { kind: 'failed', why }, problems: [], isBroken });
  const isSeen = hasDisplay(process.env);
  const system = installMissing(isSeen ? ['window'] : ['window', 'screen'], say);
  if (!system.ok) return failed(system.problem);
  const runtime = await findRuntime({ project, env: process.env, say }).catch((error: unknown) => {
    if (error instanceof RuntimeUnavailable) return error;
    throw error;
  });
  if (runtime instanceof RuntimeUnavailable) return failed(runtime.message);
  const linked = installLinked(runtime.executable, say);
  if (!linked.ok) return failed(linked.problem);
  const build = await buildWhenStale(project, variant, say);
  if (!build.ok) return failed(build.problem, true);
  const missing = await awaitDisplay(process.env, say);
  if (missing !== undefined) return failed(missing);
  const screen = isSeen ? undefined : await openVirtualScreen();
  if (screen) await ending.add(screen.stop);

  let looks = 0;
  const rehearsed = await rehearseFolder({
    ...{ folder, to, ways, runtime, ending, display: screen?.display, build: buildFolder(project, variant) },
    walked: (way) => {
      looks += way.looks;
      const { languages } = PAGE_WORDS.zh;
      say(`看画面 ${sizeWords(way.size)} ${languages[way.language]} ${aidWords([way.aids], PAGE_WORDS.zh)}：${way.looks} 个画面`);
    },
  });
  if (!rehearsed.ok) return failed(rehearsed.why, true);
  const sizes = [...new Set(ways.map(({ size }) => sizeWords(size)))];
  return { looking: { kind: 'looked', looks, sizes }, problems: rehearsed.problems, isBroken: false };
}

/** What `npm run check` looks at: every size and language without aids and with large type, of all decks or the one. */
export function picturesOf(project: string, { folder, deck }: { readonly folder: string; readonly deck: string | undefined }) {
  return {
    project,
    folder,
    to: checkPlaces(join(project, 'out')).pictures,
    ways: USUAL_WAYS.map((way) => ({ ...way, deck })),
    variant: 'app',
  } as const;
}

/** Where the page is written, and the pictures beside it. */
export function checkPlaces(out: string): { readonly page: string; readonly pictures: string } {
  return { page: join(out, 'check.html'), pictures: join(out, 'check') };
}
