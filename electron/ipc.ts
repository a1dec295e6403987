import { type IpcMainEvent, type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron';
import * as z from 'zod';
import { CHANNEL } from '../src/core/channel.ts';
import { ARGUMENTS, type News, type NewsName, type RequestName, type Requests } from '../src/core/contract.ts';
import type { Log } from './log.ts';

/** What each kind of news is right now. */
export type NewsSources = { readonly [Name in NewsName]: () => News[Name] };
/** What answers each request; those without an answer only act. */
export interface Answers {
  readonly slides: (argument: Requests['slides']['argument']) => Requests['slides']['answer'];
  readonly report: (argument: Requests['report']['argument']) => void;
  readonly touched: () => void;
  readonly shown: () => void | Promise<void>;
  readonly laid: (argument: Requests['laid']['argument']) => void;
  readonly swap: () => void;
  readonly pointed: (argument: Requests['pointed']['argument']) => void;
  readonly looked: (argument: Requests['looked']['argument']) => void;
}

/** A page that may use the door: by its own main frame alone, at its own address. What isn't named here, the page neither hears nor may ask. */
export interface AdmittedPage {
  readonly address: string;
  /** The page, while there is one. */
  readonly contents: () => WebContents | undefined;
  readonly news: Partial<NewsSources>;
  readonly answers: Partial<Answers>;
}

/** The way to tell a page something. */
export interface Admission {
  /** Tells the newest of one kind; a page that isn't there yet asks for it itself. */
  tell(name: NewsName): void;
  /** The page has nothing to say any more. */
  dismiss(): void;
}

/** The only door between pages and main; there is one in the program. */
export interface Door {
  admit(page: AdmittedPage): Admission;
}

const newsName = z.enum(['library', 'mode', 'settings', 'marks', 'frames', 'pointing', 'talk', 'notes', 'look']);

/** Opens the door. Only pages that were admitted get in, each to its own news and answers, and only with arguments that a reader has rebuilt. */
export function openDoor(log: Log): Door {
  const pages = new Set<AdmittedPage>();
  const pageOf = (event: IpcMainEvent | IpcMainInvokeEvent) => [...pages].find((page) => isFrom(event, page));
  ipcMain.on(`${CHANNEL}hear`, (event, name: unknown) => {
    const read = newsName.safeParse(name);
    const page = pageOf(event);
    if (page && read.success && page.news[read.data]) tell(page, read.data);
    else refuse(log, 'hear', event);
  });
  answer('slides', ({ slides }) => slides);
  answer('report', ({ report }) => report);
  answer('touched', ({ touched }) => touched);
  answer('shown', ({ shown }) => shown);
  answer('laid', ({ laid }) => laid);
  answer('swap', ({ swap }) => swap);
  answer('pointed', ({ pointed }) => pointed);
  answer('looked', ({ looked }) => looked);
  return {
    admit: (page) => {
      pages.add(page);
      return { tell: (name) => tell(page, name), dismiss: () => pages.delete(page) };
    },
  };

  function answer<Name extends RequestName>(
    name: Name,
    of: (answers: Partial<Answers>) => ((argument: Requests[Name]['argument']) => unknown) | undefined,
  ): void {
    ipcMain.handle(CHANNEL + name, (event, argument: unknown) => {
      const read = ARGUMENTS[name].safeParse(argument);
      const act = of(pageOf(event)?.answers ?? {});
      if (act && read.success) return act(read.data);
      refuse(log, name, event);
      throw new Error(`refused: ${name}`);
    });
  }
}

function tell({ contents, news }: AdmittedPage, name: NewsName): void {
  const page = contents();
  if (!page || page.isDestroyed() || page.isCrashed()) return;
  const newest = news[name];
  if (newest) page.send(CHANNEL + name, newest());
}

function isFrom(event: IpcMainEvent | IpcMainInvokeEvent, { contents, address }: AdmittedPage): boolean {
  const frame = event.senderFrame;
  if (event.sender !== contents() || !frame || frame.parent !== null) return false;
  const [own] = frame.url.split(/[?#]/);
  return own === address;
}

function refuse(log: Log, name: string, event: IpcMainEvent | IpcMainInvokeEvent): void {
  log.warn(`refused ${name} from ${event.senderFrame?.url ?? 'a frame that is gone'}`);
}
