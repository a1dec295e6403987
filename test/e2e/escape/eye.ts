import type { ChildProcess } from 'node:child_process';
import type { Hall } from '../harness/hall.ts';
import { filesIn } from './files.ts';
import { lookThroughHost } from './host-look.ts';
import type { World } from './outside.ts';
import { kindsOfProcess } from './processes.ts';
import type { Surroundings } from './surroundings.ts';
import type { Aspect } from './ways/way.ts';
import type { XScreen } from './x-screen.ts';

/** Everything that an attempt could change, as texts. */
export type Look = Readonly<Record<Exclude<Aspect, 'catch' | 'touch'>, string>>;

/** The oracle: looks at the program, its screen and its surroundings from outside. */
export class Eye {
  readonly #hall: Hall;
  readonly #screen: XScreen;
  readonly #world: World;
  readonly #surroundings: Surroundings;
  // Kept, since Playwright gives it no more once it is gone.
  readonly #process: ChildProcess;
  #dialogs = 0;

  constructor(hall: Hall, screen: XScreen, world: World, surroundings: Surroundings) {
    this.#hall = hall;
    this.#screen = screen;
    this.#world = world;
    this.#surroundings = surroundings;
    this.#process = hall.app.process();
    hall.app.context().on('dialog', (dialog) => {
      this.#dialogs += 1;
      dialog.dismiss().catch(() => undefined); // its page may be gone
    });
  }

  /** Looks once; where the program is gone, that is all there is to see. */
  async look(): Promise<Look> {
    const { app, userData } = this.#hall;
    const { pid = 0, exitCode, signalCode } = this.#process;
    const isGone = exitCode !== null || signalCode !== null;
    const [host, x, processes, files] = await Promise.all([
      isGone ? GONE : withinReason(lookThroughHost(app)),
      this.#screen.look(),
      kindsOfProcess(pid),
      filesIn(this.#surroundings.folders, userData),
    ]);
    return {
      program: isGone ? 'gone' : String(pid),
      windows: host.windows,
      focus: `${host.focus}, ${x.focus}`,
      screen: x.windows,
      addresses: host.addresses,
      document: host.document,
      zoom: host.zoom,
      scale: host.scale,
      'full screen': host.fullScreen,
      devtools: host.devtools,
      processes: processes.join('\n'),
      files: files.join('\n'),
      mode: host.mode,
      dialogs: String(this.#dialogs),
      outside: String(this.#world.visits()),
    };
  }
}

/** The aspects in which two looks differ. */
export function differences(before: Look, after: Look): readonly Aspect[] {
  return ASPECTS.filter((aspect) => before[aspect] !== after[aspect]);
}

/** A difference in words, for whoever must mend it. */
export function described(before: Look, after: Look): string {
  return ASPECTS.filter((aspect) => before[aspect] !== after[aspect])
    .map((aspect) => `${aspect}: ${before[aspect]} → ${after[aspect]}`)
    .join('\n');
}

const ASPECTS = [
  'program',
  'windows',
  'focus',
  'screen',
  'addresses',
  'document',
  'zoom',
  'scale',
  'full screen',
  'devtools',
  'processes',
  'files',
  'mode',
  'dialogs',
  'outside',
] as const satisfies readonly Aspect[];

const away = 'away';
const GONE = {
  windows: away,
  focus: away,
  addresses: away,
  devtools: away,
  zoom: away,
  mode: away,
  document: away,
  scale: away,
  fullScreen: away,
};

/** A main that hangs in a native dialog, or ends just now, answers nothing. */
function withinReason<T>(look: Promise<T>): Promise<T | typeof GONE> {
  return Promise.race([look.catch(() => GONE), new Promise<typeof GONE>((resolve) => setTimeout(() => resolve(GONE), 3000))]);
}
