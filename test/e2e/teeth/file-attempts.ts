import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CutHall, OwnAttempt } from './attempt.ts';

/** The smallest picture there is, which nobody shows: an SVG without anything in it. */
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg"/>';
const OUTSIDE = 'outside.svg';
const LINK = 'link.svg';

/** Files that nobody should be given, asked for through main: what it refuses, it refuses to every page. */
export const FILE_ATTEMPTS: readonly OwnAttempt[] = [
  asked('a file of the machine', ({ hands }) => `file://${hands.outside.file}`),
  asked('a page from another page’s place', () => 'concentric://player/poster.html'),
  asked('the text of a deck', () => 'concentric://slides/civil-affairs/deck.md'),
  asked('a picture beside the slides', () => `concentric://slides/..%2f${OUTSIDE}`),
  asked('a picture that is a link out of the slides', () => `concentric://slides/${LINK}`),
];

/** Copies the slides into a folder, with a picture beside them and a link to it among them; returns where they are. */
export async function slidesWithALink(from: string, folder: string): Promise<string> {
  const slides = join(folder, 'slides');
  await mkdir(folder, { recursive: true });
  await cp(from, slides, { recursive: true });
  await writeFile(join(folder, OUTSIDE), PICTURE);
  await symlink(join(folder, OUTSIDE), join(slides, LINK));
  return slides;
}

function asked(name: string, urlIn: (place: CutHall) => string): OwnAttempt {
  const getsThrough = (place: CutHall) =>
    place.hall.app.evaluate(async ({ session }, url) => {
      const answer = await session.defaultSession.fetch(url).catch(() => undefined);
      return answer?.ok === true && (await answer.text()) !== '';
    }, urlIn(place));
  return { name, getsThrough };
}
