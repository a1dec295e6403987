import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Cue } from '../../src/core/deck/block.ts';
import type { Deck } from '../../src/core/deck/deck.ts';
import type { Problem } from '../../src/core/deck/problem.ts';
import { largePicture } from '../../src/core/deck/rules/large-picture.ts';
import { missingFile, type NamedFile, namedFiles } from '../../src/core/deck/rules/missing-file.ts';
import { readSubtitles, withSubtitles } from '../../src/core/deck/subtitles.ts';
import type { FilmSubtitles } from '../../src/core/deck/words/subtitle-words.ts';
import { confinedFile } from '../protocol/confined-path.ts';
import type { FolderReader } from './folder-reader.ts';

/** What is wrong with a film's subtitles. */
type Hold = (subtitles: FilmSubtitles) => readonly Problem[];

/**
 * The deck with what its films' subtitles say. Files that it names and that aren't there, what can't be read of subtitles, and what `hold`
 * finds in them go to the reader; subtitles with an error aren't shown.
 */
export async function readMedia(reader: FolderReader, deck: Deck, hold: Hold): Promise<Deck> {
  const folder = path.join(reader.root, deck.head.id);
  const cues = new Map<string, readonly Cue[]>();
  for (const named of namedFiles(deck)) {
    const file = path.join(folder, named.path);
    const found = await confinedFile(folder, named.path);
    const large = found && largePicture(deck, named, found.size);
    if (large) reader.problems.push(large);
    if (!found) {
      const beside: readonly string[] = await readdir(path.dirname(file)).catch(() => []);
      reader.problems.push(missingFile(deck, named, beside));
    } else if (named.kind === 'subtitles' && !cues.has(named.path))
      cues.set(named.path, await cuesOf(reader, file, (read) => held(deck, named, read, hold)));
  }
  return withSubtitles(deck, (name) => cues.get(name) ?? []);
}

/** What `hold` finds in the subtitles that a film of the deck names. */
function held(
  deck: Deck,
  { path: name, slide: id }: NamedFile,
  read: Omit<FilmSubtitles, 'slide' | 'block'>,
  hold: Hold,
): readonly Problem[] {
  const slide = deck.slides.find((one) => one.id === id);
  const block = slide?.blocks.find((one) => one.kind === 'video' && one.subtitles === name);
  return slide && block?.kind === 'video' ? hold({ ...read, slide, block }) : [];
}

async function cuesOf(
  reader: FolderReader,
  file: string,
  hold: (read: Omit<FilmSubtitles, 'slide' | 'block'>) => readonly Problem[],
): Promise<readonly Cue[]> {
  const name = reader.nameOf(file);
  const read = await reader.read(file);
  if (read.kind === 'refused') {
    reader.problems.push({
      severity: 'warning',
      rule: 'subtitles',
      file: name,
      line: 1,
      words: '',
      why: read.why,
      instead: { zh: '换上能读的字幕', en: 'Bring subtitles that can be read' },
    });
    return [];
  }
  const { cues, problems } = readSubtitles(name, read.text);
  const found = hold({ file: name, raw: read.text, cues });
  reader.problems.push(...problems, ...found);
  return found.some(({ severity }) => severity === 'error') ? [] : cues;
}
