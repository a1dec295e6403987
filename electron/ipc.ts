import { type IpcMainEvent, type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron';
import * as z from 'zod';
import { CHANNEL } from '../src/core/channel.ts';
import { ARGUMENTS, type News, type NewsName, type RequestName, type Requests } from '../src/core/contract.ts';
import type { Log } from './log.ts';
import { PLAYER_PAGE } from './protocol/app-protocol.ts';

/** What each kind of news is right now. */
export type NewsSources = { readonly [Name in NewsName]: () => News[Name] };
/** What answers each request; those without an answer only act. */
export interface Answers {
  readonly slides: (argument: Requests['slides']['argument']) => Requests['slides']['answer'];
  readonly report: (argument: Requests['report']['argument']) => void;
  readonly touched: () => void;
  readonly shown: () => Promise<void>;
}

/** What the door stands between. */
export interface DoorParts {
  /** The player's page, while there is one. */
  readonly page: () => WebContents | undefined;
  readonly news: NewsSources;
  readonly answers: Answers;
  readonly log: Log;
}

/** The way to tell the page something. */
export interface Door {
  /** Tells the newest of one kind; a page that isn't there yet asks for it itself. */
  tell(name: NewsName): void;
}

const newsName = z.enum(['library', 'mode', 'settings', 'marks', 'frames']);

/** Opens the only door between page and main. Only the player's own main frame gets in, and only with arguments that a reader has rebuilt. */
export function openDoor({ page, news, answers, log }: DoorParts): Door {
  const tell = (name: NewsName): void => {
    const contents = page();
    if (!contents || contents.isDestroyed() || contents.isCrashed()) return;
    contents.send(CHANNEL + name, news[name]());
  };
  ipcMain.on(`${CHANNEL}hear`, (event, name: unknown) => {
    const read = newsName.safeParse(name);
    if (isFromPlayer(event, page()) && read.success) tell(read.data);
    else refuse(log, 'hear', event);
  });
  answer('slides', answers.slides);
  answer('report', answers.report);
  answer('touched', answers.touched);
  answer('shown', answers.shown);
  return { tell };

  function answer<Name extends RequestName>(name: Name, act: (argument: Requests[Name]['argument']) => unknown): void {
    ipcMain.handle(CHANNEL + name, (event, argument: unknown) => {
      const read = ARGUMENTS[name].safeParse(argument);
      if (isFromPlayer(event, page()) && read.success) return act(read.data);
      refuse(log, name, event);
      throw new Error(`refused: ${name}`);
    });
  }
}

function isFromPlayer(event: IpcMainEvent | IpcMainInvokeEvent, page: WebContents | undefined): boolean {
  const frame = event.senderFrame;
  if (!page || event.sender !== page || !frame || frame.parent !== null) return false;
  const [address] = frame.url.split(/[?#]/);
  return address === PLAYER_PAGE;
}

function refuse(log: Log, name: string, event: IpcMainEvent | IpcMainInvokeEvent): void {
  log.warn(`refused ${name} from ${event.senderFrame?.url ?? 'a frame that is gone'}`);
}
