import { relative } from 'node:path';
import { keepScreenPicture } from '../system/screen-picture.ts';
import { openVirtualScreen } from '../system/virtual-screen.ts';
import type { Ending } from './ending.ts';

/** Whether somebody already sees what we would draw. Only Linux may be without a display. */
export function hasDisplay(env: NodeJS.ProcessEnv): boolean {
  return process.platform !== 'linux' || Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY']);
}

/** Where there is no display: opens a screen in memory, keeps its picture in `picture`, and returns its name. Else undefined. */
export async function openScreen(
  env: NodeJS.ProcessEnv,
  picture: string,
  ending: Ending,
  say: (line: string) => void,
): Promise<string | undefined> {
  if (hasDisplay(env)) return undefined;
  const screen = await openVirtualScreen();
  await ending.add(screen.stop);
  await ending.add(keepScreenPicture(screen.display, picture, say));
  say(`No display here: a virtual screen, ${screen.display}. Its picture, always fresh: ${relative(process.cwd(), picture)}`);
  return screen.display;
}
