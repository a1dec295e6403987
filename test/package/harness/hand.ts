import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** A click on the screen, as the X server passes it on. */
export async function click(display: string, x: number, y: number): Promise<void> {
  await xdotool(display, ['mousemove', String(x), String(y), 'click', '1']);
}

/** Place and size of the window that has the focus, as the X server knows it. */
export async function focusedWindow(display: string): Promise<Readonly<Record<string, number>>> {
  const printed = await xdotool(display, ['getactivewindow', 'getwindowgeometry', '--shell']);
  const numbers = [...printed.matchAll(/^(X|Y|WIDTH|HEIGHT)=(-?\d+)$/gm)];
  return Object.fromEntries(numbers.map(([, name = '', number]) => [name, Number(number)]));
}

async function xdotool(display: string, args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('xdotool', args, { env: { ...process.env, DISPLAY: display } });
  return stdout;
}
