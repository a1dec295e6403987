import { readFileSync } from 'node:fs';
import { type Display, screen } from 'electron';
import * as z from 'zod';
import type { Log } from '../log.ts';
import { reason } from '../reason.ts';
import { writeWhole } from '../whole-file.ts';
import { type Remembered, type Share, shareDisplays, swapped } from './share-displays.ts';

const remembered = z.record(z.string().max(400), z.string().max(100));

/** The machine's displays and who looks at which; a presenter's choice is kept in a file, one that can't be read counts as empty. */
export class Displays {
  readonly #file: string;
  readonly #log: Log;
  #remembered: Remembered;
  /** Worked out anew when the displays or the choice change: every tap asks for it. */
  #share: Share<Display> | undefined;

  constructor(file: string, log: Log) {
    this.#file = file;
    this.#log = log;
    this.#remembered = readRemembered(file);
    this.#share = this.#shared();
  }

  get audience(): Display {
    return this.#share?.audience ?? screen.getPrimaryDisplay();
  }

  /** The presenter's own display; undefined while there is only one. */
  get presenter(): Display | undefined {
    return this.#share?.presenter;
  }

  /** Whether another display copies the audience's picture, so that the presenter has none of their own. */
  get isMirrored(): boolean {
    return this.#share?.isMirrored ?? false;
  }

  /** The two displays change places, now and whenever they are the ones again; a file that can't be written is told to the log. */
  swap(): void {
    this.#remembered = swapped(all(), this.#remembered);
    this.#share = this.#shared();
    writeWhole(this.#file, JSON.stringify(this.#remembered)).catch((error: unknown) =>
      this.#log.warn(`displays not remembered: ${reason(error)}`),
    );
  }

  /** Hears of displays that come, go or change, for as long as the program runs. */
  onChange(listener: () => void): void {
    const changed = () => {
      this.#share = this.#shared();
      listener();
    };
    screen.on('display-added', changed);
    screen.on('display-removed', changed);
    screen.on('display-metrics-changed', changed);
  }

  #shared(): Share<Display> | undefined {
    return shareDisplays(all(), this.#remembered);
  }
}

/** All displays, the first one first. */
function all(): readonly Display[] {
  const primary = screen.getPrimaryDisplay();
  return [primary, ...screen.getAllDisplays().filter(({ id }) => id !== primary.id)];
}

function readRemembered(file: string): Remembered {
  try {
    return remembered.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return {};
  }
}
