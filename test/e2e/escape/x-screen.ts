import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** How far below the root it is looked: the window manager's frames and what is in them. */
const DEPTH = '2';

/** The hands and eyes of somebody at the X server itself: what they do and see needs no word of the program. */
export class XScreen {
  readonly #env: NodeJS.ProcessEnv;

  constructor(display: string) {
    this.#env = { ...process.env, DISPLAY: display };
  }

  /** Does what xdotool's words say, and returns what it printed. */
  async do(...words: readonly string[]): Promise<string> {
    const { stdout } = await run('xdotool', words, { env: this.#env });
    return stdout;
  }

  /** The windows that can be seen, with names and places, and which one has the keyboard. */
  async look(): Promise<{ readonly windows: string; readonly focus: string }> {
    const seen = ['search', '--onlyvisible', '--maxdepth', DEPTH, '--name', ''];
    const [windows, focus] = await Promise.all([
      this.do(...seen, 'getwindowgeometry', '%@').catch(() => 'none'),
      this.do('getwindowfocus', 'getwindowname').catch(() => 'nobody'),
    ]);
    return { windows: placesIn(windows), focus: focus.trim() };
  }
}

/** The places of windows, without the numbers that a window of ours gets anew when it had to be made anew. */
function placesIn(words: string): string {
  const places = words.matchAll(/Position: (\S+) .*\n\s*Geometry: (\S+)/g);
  return [...places]
    .map(([, position, size]) => `${size} at ${position}`)
    .sort()
    .join('; ');
}
