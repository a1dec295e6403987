/** What is looked at after each attempt; an attempt that changes one of these got somewhere. */
export type Aspect =
  | 'program'
  | 'windows'
  | 'focus'
  | 'screen'
  | 'addresses'
  | 'document'
  | 'zoom'
  | 'scale'
  | 'full screen'
  | 'devtools'
  | 'processes'
  | 'files'
  | 'mode'
  | 'dialogs'
  | 'outside'
  | 'touch'
  | 'catch';

/** By what a visitor tries: `session` are the window manager's own keys and buttons, `page` is a script that came in from elsewhere. */
export type Kind = 'session' | 'keys' | 'pointer' | 'touch' | 'page';

/** The world outside, set up by the harness: a server, a STUN port, a file that is nobody's business; a script gets it as its first argument. */
export interface Outside {
  readonly http: string;
  readonly ws: string;
  readonly stun: string;
  readonly file: string;
}

/** Whether it comes by the X server, where a window manager can take it for itself; fingers and scripts are in the page already. */
export function passesSession({ kind }: Way): boolean {
  return kind === 'session' || kind === 'keys' || kind === 'pointer';
}

/** Runs in the page's own world, with a finger's blessing; a text that it returns is its catch. */
export type Script = (outside: Outside, words: Words) => unknown;

/** What a script is told besides; it is sent as text, so it sees nothing of the file that it stands in. */
export type Words = Readonly<Record<string, string>>;

/** A place on the screen in pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** How a way is tried: keys and buttons come from the X server, fingers through the browser's input. */
export interface Hands {
  readonly outside: Outside;
  /** Presses a chord, as xdotool names it: `ctrl+shift+i`. */
  readonly keys: (chord: string) => Promise<void>;
  /** Clicks the middle of the screen with an X button (1 left, 2 middle, 3 right, 4 and 5 wheel, 8 back, 9 forward), keys held meanwhile. */
  readonly click: (button: number, held?: string) => Promise<void>;
  /** Draws the mouse from the middle of the screen with a button down, keys held meanwhile. */
  readonly draw: (button: number, held: string) => Promise<void>;
  readonly tap: () => Promise<void>;
  /** Two fingers, from one distance to another, in pixels. */
  readonly pinch: (from: number, to: number) => Promise<void>;
  /** Drops a file of the disk on the page. */
  readonly drop: (path: string) => Promise<void>;
  /** Runs a script in the page and returns its catch; an error, or no answer for a while, is none. */
  readonly script: (script: Script, words?: Words) => Promise<string | undefined>;
}

/** A way out: tried by `attempt`, after `prepare` has made the trap and the oracle has looked. */
export interface Way {
  readonly name: string;
  readonly kind: Kind;
  /** What it changes in a build without locks, by which it is known to be a way. */
  readonly shows: Aspect;
  /** True where only the session can stop it: it works under openbox's own settings. */
  readonly needsSession?: true;
  /** True where the lock is to end the page, which then comes back. */
  readonly endsPage?: true;
  readonly prepare?: (hands: Hands) => Promise<unknown>;
  readonly attempt: (hands: Hands) => Promise<unknown>;
}

/** A way by a script of the page; `words` are told to it. */
export function byScript(
  name: string,
  shows: Aspect,
  script: Script,
  more: { readonly words?: Words; readonly endsPage?: true } = {},
): Way {
  const { words, ...rest } = more;
  return { name, kind: 'page', shows, attempt: (hands) => hands.script(script, words), ...rest };
}
