import { connect } from 'node:net';
import { waitUntil } from '../system/wait-until.ts';

/** How long a named display may take until it answers, ms: an X server that a session starts beside us takes a second or two, a machine that boots more. */
const LIMIT_MS = 60_000;

/** The Unix socket of a display on this machine, as `:0` or `:0.0`; undefined for displays reached in other ways. */
export function displaySocket(display: string | undefined): string | undefined {
  const number = /^(?:unix)?:(\d+)(?:\.\d+)?$/.exec(display ?? '')?.[1];
  return number === undefined ? undefined : `/tmp/.X11-unix/X${number}`;
}

/**
 * Waits until the display that the environment names takes callers, with a line that says so where it has to: Electron ends without a
 * word where there is none. Answers what a person should do when it never came, else undefined. What isn't local is taken on trust.
 */
export async function awaitDisplay(env: NodeJS.ProcessEnv, say: (line: string) => void, limitMs = LIMIT_MS): Promise<string | undefined> {
  const display = env['DISPLAY'];
  const socket = displaySocket(display);
  if (process.platform !== 'linux' || env['WAYLAND_DISPLAY'] || socket === undefined || (await answers(socket))) return undefined;
  say(`DISPLAY is ${display}, but no screen answers there yet: waiting up to ${Math.round(limitMs / 1000)} s for it.`);
  if (await waitUntil(() => answers(socket), limitMs)) return undefined;
  return `No screen answered on ${display}. Start the X server of that display, or unset DISPLAY to get a virtual screen.`;
}

function answers(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const caller = connect(socket);
    const tell = (isThere: boolean) => {
      caller.destroy();
      resolve(isThere);
    };
    caller.once('connect', () => tell(true));
    caller.once('error', () => tell(false));
  });
}
