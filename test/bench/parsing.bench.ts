import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deckId } from '../../tools/bench/seeded-exhibition.ts';
import { median } from '../../tools/bench/statistics.ts';
import { bench } from './harness/bench.ts';

const READERS = ['concentric', 'rules', 'marp-core', 'markdown-it'];
const PARSER = join(import.meta.dirname, 'parsing', 'parse-deck.ts');

/** ms of each time that a Node of its own reads the file. */
async function times(reader: string, file: string): Promise<readonly number[]> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', PARSER, reader, file]);
  const read: unknown = JSON.parse(stdout);
  if (!Array.isArray(read)) throw new Error(`${reader} printed ${stdout}`);
  return read.map(Number);
}

bench('reading a deck of 1,000 slides, and its rules alone, beside Marp and a bare markdown-it', async ({ exhibition, effort, keep }) => {
  const kinds = ['text', 'rich'] as const;
  for (let launch = 0; launch < effort.launches; launch++) {
    for (const kind of kinds) {
      const folder = await exhibition({ decks: 1, slidesPerDeck: 1000, kind });
      for (const reader of READERS) {
        const [first = Number.NaN, ...later] = await times(reader, join(folder, deckId(0), 'deck.md'));
        keep('parsing', `${reader}-${kind}`, launch, median(later));
        keep('parsing', `${reader}-${kind}-cold`, launch, first);
      }
    }
  }
});
