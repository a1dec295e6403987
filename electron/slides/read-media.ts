import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Cue } from '../../src/core/deck/block.ts';
import type { Deck } from '../../src/core/deck/deck.ts';
import { largePicture } from '../../src/core/deck/rules/large-picture.ts';
import { missingFile, namedFiles } from '../../src/core/deck/rules/missing-file.ts';
import { readSubtitles, withSubtitles } from '../../src/core/deck/subtitles.ts';
import { confinedFile } from '../protocol/confined-path.ts';
import type { FolderReader } from './folder-reader.ts';

/** The deck with what its films' subtitles say. Files that it names and that aren't there, and what can't be read of subtitles, go to the reader. */
export async function readMedia(reader: FolderReader, deck: Deck): Promise<Deck> {
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
    } else if (named.kind === 'subtitles' && !cues.has(named.path)) cues.set(named.path, await cuesOf(reader, file));
  }
  return withSubtitles(deck, (name) => cues.get(name) ?? []);
}

async function cuesOf(reader: FolderReader, file: string): Promise<readonly Cue[]> {
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
  reader.problems.push(...problems);
  return cues;
}
