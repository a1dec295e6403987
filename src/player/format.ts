import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The screen in units: 1080 u are its short side. Three layouts exist, each its own composition. */
export interface Format {
  readonly width: number;
  readonly height: number;
  readonly shape: 'landscape' | 'portrait' | 'square';
  /** Where wall and floor meet, in u from the top: 184 u above the lower edge, 210 in portrait. */
  readonly horizon: number;
  /** How high a finger must reach at most, in u from the top: 0, or with 低位 the upper edge of the lower part. */
  readonly reach: number;
}

/**
 * The lower share of the screen in which 低位 keeps everything that is touched: 1,220 mm above the floor (ADA 308) on a 55″
 * panel that hangs upright at 640 mm or lengthwise at 890 mm.
 */
export const LOWER_PART = 0.48;

/** Room for a finger's tip, in u. */
export const FINGER = 40;

/** The format of a window of this many CSS pixels, with 低位 or without; 5:4 and squarer landscape screens are `square`. */
export function formatOf(pixelWidth: number, pixelHeight: number, isLow = false): Format {
  const short = Math.max(1, Math.min(pixelWidth, pixelHeight));
  const width = (1080 * pixelWidth) / short;
  const height = (1080 * pixelHeight) / short;
  const shape = height > width ? 'portrait' : width < 1500 ? 'square' : 'landscape';
  const reach = isLow ? height * (1 - LOWER_PART) : 0;
  return { width, height, shape, horizon: height - (shape === 'portrait' ? 210 : 184), reach };
}

/** Gives its element the window's format, with 低位 when it stands in a hall that has it on, and has it drawn again when the window changes; removes its listener with the element. */
export class FormatWatcher implements ReactiveController {
  format = formatOf(innerWidth, innerHeight);
  readonly #host: ReactiveControllerHost & Element;
  readonly #changed = () => {
    this.format = formatOf(innerWidth, innerHeight, this.#host.closest('[data-low]') !== null);
    this.#host.requestUpdate();
  };

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#changed();
    addEventListener('resize', this.#changed);
  }

  hostDisconnected(): void {
    removeEventListener('resize', this.#changed);
  }
}
