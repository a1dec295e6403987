import { join } from 'node:path';
import type { Problem } from '../../src/core/deck/problem.ts';
import type { Language } from '../../src/core/language.ts';
import { sizeWords, USUAL_WAYS, type Way } from '../../src/core/rehearsal/way.ts';
import { buildFolder, type Variant } from '../build/build-when-stale.ts';
import { bringUp } from '../start/bring-up.ts';
import type { Ending } from '../start/ending.ts';
import { hasDisplay } from '../start/open-screen.ts';
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
  /** What is said in. */
  readonly language: Language;
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
  const { project, folder, to, ways, variant, language, ending, say } = check;
  const failed = (why: string, isBroken: boolean): Looked => ({ looking: { kind: 'failed', why }, problems: [], isBroken });
  const up = await bringUp(project, variant, say);
  if (!up.ok) return failed(up.problem, up.isBuild);
  const screen = hasDisplay(process.env) ? undefined : await openVirtualScreen();
  if (screen) await ending.add(screen.stop);

  let looks = 0;
  const rehearsed = await rehearseFolder({
    ...{ folder, to, ways, ending, runtime: up.runtime, display: screen?.display, build: buildFolder(project, variant) },
    walked: (way) => {
      looks += way.looks;
      const words = PAGE_WORDS[language];
      say(words.walked(sizeWords(way.size), words.languages[way.language], aidWords([way.aids], words), way.looks));
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
