import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';

/** One picture of the screen: four bytes a pixel, blue, green, red and nothing, line by line. */
export type Picture = { readonly width: number; readonly height: number; readonly pixels: Buffer };

/** Where numbers stand in the head of an xwd file: 4 bytes each, the high one first. */
const AT = { headSize: 0, width: 16, height: 20, bitsPerPixel: 44, bytesPerLine: 48, colors: 76 };
const HEAD_BYTES = 100;
const COLOR_BYTES = 12;
/** Looks at a screen that changes all the time, after which the newest is taken as it is. */
const MOST_LOOKS = 5;

/** Looks into the memory that an X server keeps in `folder`, a thousandth of what a client's picture costs the programs on the screen. */
export class ScreenMemory {
  readonly #file: number;
  readonly #width: number;
  readonly #height: number;
  readonly #start: number;

  constructor(folder: string) {
    this.#file = openSync(join(folder, 'Xvfb_screen0'), 'r');
    const head = Buffer.alloc(HEAD_BYTES);
    readSync(this.#file, head, 0, HEAD_BYTES, 0);
    const number = (at: number) => head.readUInt32BE(at);
    this.#width = number(AT.width);
    this.#height = number(AT.height);
    this.#start = number(AT.headSize) + number(AT.colors) * COLOR_BYTES;
    if (number(AT.bitsPerPixel) !== 32 || number(AT.bytesPerLine) !== this.#width * 4)
      throw new Error('not a screen of four bytes a pixel');
  }

  /** What stands on the screen now. Looks until two looks agree: the server may be at work in between. */
  look(): Picture {
    let pixels = this.#read();
    for (let looks = 1; looks < MOST_LOOKS; looks++) {
      const before = pixels;
      pixels = this.#read();
      if (pixels.equals(before)) break;
    }
    return { width: this.#width, height: this.#height, pixels };
  }

  /** So many lines from `top` on as they stand now, four bytes a pixel: for those who look every few milliseconds. */
  lines(top: number, count: number): Buffer {
    const pixels = Buffer.alloc(this.#width * count * 4);
    readSync(this.#file, pixels, 0, pixels.length, this.#start + top * this.#width * 4);
    return pixels;
  }

  close(): void {
    closeSync(this.#file);
  }

  #read(): Buffer {
    const pixels = Buffer.alloc(this.#width * this.#height * 4);
    readSync(this.#file, pixels, 0, pixels.length, this.#start);
    return pixels;
  }
}
