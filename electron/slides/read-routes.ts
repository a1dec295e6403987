import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { DECK_ID } from '../../src/core/deck/deck-id.ts';
import { readRoute } from '../../src/core/deck/routes/read-route.ts';
import { ROUTES_FOLDER, type Route } from '../../src/core/deck/routes/route.ts';
import { type Reachable, routeSlides } from '../../src/core/deck/routes/route-slides.ts';
import type { Said } from '../../src/core/deck/said.ts';
import type { FolderReader } from './folder-reader.ts';

const ROUTE_FILE = /^[^.~#].*\.md$/;
const BAD_ID: readonly [Said, Said] = [
  { zh: '线路的文件名只能用小写字母、数字和连字符', en: 'A route’s file has small letters, digits and hyphens only in its name' },
  { zh: '改文件名，例如 ten-minutes.md', en: 'Give the file another name, such as ten-minutes.md' },
];

/** Reads and checks every route beside the decks, when these have been read. A route that is wrong as a whole is left out. Problems go to the reader. */
export async function readRoutes(reader: FolderReader, reachable: Reachable): Promise<readonly Route[]> {
  const folder = path.join(reader.root, ROUTES_FOLDER);
  const names: readonly string[] = await readdir(folder).catch(() => []);
  const routes: Route[] = [];
  for (const name of [...names].sort()) {
    if (!ROUTE_FILE.test(name)) reader.tellLying(folder, [name], `${name.replace(/(?:\.md)?\.[^.]*$/, '')}.md`);
    else {
      const route = await readOne(reader, path.join(folder, name), name.slice(0, -'.md'.length), reachable);
      if (route) routes.push(route);
    }
  }
  return routes;
}

async function readOne(reader: FolderReader, file: string, id: string, reachable: Reachable): Promise<Route | undefined> {
  const read = await reader.read(file);
  if (read.kind === 'refused') reader.tell(file, 'route-file', id, read.why, { zh: '换上能读的文件', en: 'Bring a file that can be read' });
  else if (!DECK_ID.test(id)) reader.tell(file, 'route-id', id, ...BAD_ID);
  else {
    const { route, problems } = readRoute(reader.nameOf(file), id, read.text);
    const found = [...problems, ...(route ? routeSlides(route, reachable) : [])];
    reader.problems.push(...found);
    return found.some(({ severity, slide }) => severity === 'error' && slide === undefined) ? undefined : route;
  }
  return undefined;
}
