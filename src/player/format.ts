import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The screen in units: 1080 u are its short side. Three layouts exist, each its own composition. */
export interface Format {
  readonly width: number;
  readonly height: number;
  readonly shape: 'landscape' | 'portrait' | 'square';
  /** Where wall and floor meet, in u from the top: 184 u above the lower edge, 210 in portrait. */
  readonly horizon: number;
}

/** The format of a window of this many CSS pixels; 5:4 and squarer landscape screens are `square`. */
export function formatOf(pixelWidth: number, pixelHeight: number): Format {
  const short = Math.max(1, Math.min(pixelWidth, pixelHeight));
  const width = (1080 * pixelWidth) / short;
  const height = (1080 * pixelHeight) / short;
  const shape = height > width ? 'portrait' : width < 1500 ? 'square' : 'landscape';
  return { width, height, shape, horizon: height - (shape === 'portrait' ? 210 : 184) };
}

/** Gives its element the window's format and has it drawn again when the window changes; removes its listener with the element. */
export class FormatWatcher implements ReactiveController {
  format = formatOf(innerWidth, innerHeight);
  readonly #host: ReactiveControllerHost;
  readonly #changed = () => {
    this.format = formatOf(innerWidth, innerHeight);
    this.#host.requestUpdate();
  };

  constructor(host: ReactiveControllerHost) {
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
