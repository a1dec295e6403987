import { type NativeImage, session } from 'electron';
import type { Sight } from '../../src/core/rehearsal/look.ts';
import { type Finding, faultKey } from '../../src/core/rehearsal/rendered-problems.ts';
import { type Stop, stops } from '../../src/core/rehearsal/stops.ts';
import { sizeWords, type Way } from '../../src/core/rehearsal/way.ts';
import type { Settings } from '../../src/core/settings/settings.ts';
import type { Clock } from '../clock/clock.ts';
import type { Door } from '../ipc.ts';
import { answerScheme } from '../protocol/app-protocol.ts';
import type { Content } from '../slides-folder.ts';
import { HiddenPage } from './hidden-page.ts';
import { paleText } from './pale-text.ts';

/** A screen of more pixels has the colours of the same layout at half the size, and takes four times as long: its colours aren't read. */
const MOST_PIXELS = 4_000_000;

/** Pictures in which words must look pale, one after the other. */
const PALE_TRIES = 3;

/** Whether the picture itself is looked at for pale words: where no aid is on, for the others change sizes and places, which the page tells by itself. */
function readsColors({ size, aids }: Way): boolean {
  return aids.length === 0 && size.width * size.height < MOST_PIXELS;
}

/** What is rehearsed, and with what. */
export interface RehearsalParts {
  readonly door: Door;
  readonly clock: Clock;
  readonly preload: string;
  /** The folder of the player's pages. */
  readonly bundle: string;
  /** The folder of the slides, and what it holds. */
  readonly slides: string;
  readonly content: Content;
  readonly settings: Settings;
  readonly ways: readonly Way[];
  /** How many hidden pages are at work at the same time. */
  readonly pages: number;
  /** Keeps the picture of a fault; answers with its file's name. */
  readonly keep: (picture: NativeImage) => Promise<string>;
  /** A way is done, of so many looks. */
  readonly done: (way: Way, looks: number) => void;
  /** Ends when the next slide may be looked at: whoever plays to visitors meanwhile has time for them. */
  readonly rest: () => Promise<void>;
}

/** Shows the whole exhibition to nobody, in hidden pages, and answers with all that was seen wrong on them. Rejects when a page dies. */
export async function rehearse(parts: RehearsalParts): Promise<readonly Finding[]> {
  const { ways, pages, bundle, slides } = parts;
  // A session of its own: its slides are others than those on the screen.
  const own = session.fromPartition('rehearsal');
  const unanswer = answerScheme(own.protocol, bundle, slides);
  const shows = byPage(ways);
  const rehearsal = new Rehearsal(parts, own);
  const work = async () => {
    for (let next = shows.shift(); next; next = shows.shift()) await rehearsal.walk(next);
  };
  try {
    await Promise.all(Array.from({ length: pages }, work));
  } finally {
    rehearsal.close();
    unanswer();
  }
  return rehearsal.findings;
}

/** The ways that one page goes, one after the other: those of the same size and language. The largest, which takes longest, first. */
function byPage(ways: readonly Way[]): (readonly Way[])[] {
  const groups = new Map<string, Way[]>();
  for (const way of ways) {
    const name = `${sizeWords(way.size)} ${way.language}`;
    groups.set(name, [...(groups.get(name) ?? []), way]);
  }
  const area = ([way]: readonly Way[]) => (way ? way.size.width * way.size.height : 0);
  return [...groups.values()].sort((a, b) => area(b) - area(a));
}

class Rehearsal {
  readonly findings: Finding[] = [];
  readonly #parts: RehearsalParts;
  readonly #session: Electron.Session;
  readonly #kept = new Set<string>();
  readonly #open = new Set<HiddenPage>();

  constructor(parts: RehearsalParts, own: Electron.Session) {
    this.#parts = parts;
    this.#session = own;
  }

  /** Walks all of these ways in one page. */
  async walk(ways: readonly Way[]): Promise<void> {
    const { content, settings, rest, done } = this.#parts;
    let page: HiddenPage | undefined;
    for (const way of ways) {
      let looks = 0;
      let slide: Stop['slide'];
      for (const stop of stops({ shelf: content.shelves[way.language], settings, aids: way.aids, deck: way.deck })) {
        page ??= await this.#openPage(way, stop);
        await this.#look(page, way, stop);
        looks += 1;
        if (stop.slide !== slide) await rest();
        slide = stop.slide;
      }
      done(way, looks);
    }
    if (page) this.#closePage(page);
  }

  /** Closes what an error has left open. */
  close(): void {
    for (const page of this.#open) this.#closePage(page);
  }

  async #look(page: HiddenPage, way: Way, stop: Stop): Promise<void> {
    const { sights, texts, ...size } = await page.look(stop.mode);
    let picture: NativeImage | undefined;
    let pale: readonly Sight[] = [];
    if (readsColors(way)) {
      // What isn't painted yet looks pale: only what stays so in several pictures is.
      for (let tries = 0; tries === 0 || (pale.length > 0 && tries < PALE_TRIES); tries++) {
        picture = await page.picture();
        pale = paleText(texts, { ...picture.getSize(), pixels: picture.toBitmap() }, size.width);
      }
    }
    const found = [...sights, ...pale].map((sight) => ({ sight, stop, way, page: size }));
    const isNew = found.some((one) => !this.#kept.has(faultKey(one)));
    for (const one of found) this.#kept.add(faultKey(one));
    const kept = isNew ? await this.#parts.keep(picture ?? (await page.picture())) : '';
    this.findings.push(...found.map((one) => ({ ...one, picture: kept })));
  }

  async #openPage({ size, language }: Way, { mode }: Stop): Promise<HiddenPage> {
    const { door, clock, preload, content, settings } = this.#parts;
    const page = await HiddenPage.open({ door, clock, preload, session: this.#session, content, language, settings, size }, mode);
    this.#open.add(page);
    return page;
  }

  #closePage(page: HiddenPage): void {
    this.#open.delete(page);
    page.close();
  }
}
