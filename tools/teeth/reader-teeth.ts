import { type Telling, tellings } from './tellings.ts';
import { Workshop } from './workshop.ts';

/** A place that was made to say nothing, and the first test that turned red meanwhile; without one nobody would miss it. */
export interface ReaderTooth {
  readonly telling: Telling;
  readonly red: string | undefined;
}

const OF_DECKS = ['parse', 'blocks/', 'read-slide', 'yaml', 'media-path', 'subtitles', 'article', 'glossary'].map(
  (name) => `test/core/deck/${name}`,
);
const OF_FOLDERS = 'test/electron/slides-folder.test.ts';
const OF_SAVES = 'test/electron/slides/last-good.test.ts';

/** Where the tests of a place are that stand nearest, by the beginning of its file's name; the first that fits. */
const TESTS: readonly (readonly [beginning: string, files: readonly string[]])[] = [
  ['src/core/settings/', ['test/core/settings/settings.test.ts']],
  ['src/core/deck/rules/', ['test/core/deck/rules/approval', 'test/core/deck/rules/dead-link', 'test/core/deck/glossary']],
  ['src/core/deck/routes/', ['test/core/deck/routes/', OF_FOLDERS]],
  ['src/core/deck/parse.ts', [...OF_DECKS, OF_FOLDERS]],
  ['src/core/deck/join-by-moves.ts', [OF_FOLDERS]],
  ['src/core/deck/', OF_DECKS],
  ['electron/problems-file.ts', ['test/electron/problems-file.test.ts']],
  ['electron/slides/read-media.ts', ['test/electron/slides/read-media.test.ts']],
  ['electron/slides/last-good.ts', [OF_SAVES]],
  ['electron/slides/read-deck.ts', [OF_FOLDERS, OF_SAVES, 'test/electron/slides/read-media.test.ts', 'test/tools/check/approve.test.ts']],
  ['electron/', [OF_FOLDERS, OF_SAVES]],
];

/** Workshops at a time: as many as the tests have workers. */
const WORKSHOPS = 2;

/** Makes each place say nothing in turn, in a copy of the sources, and runs the tests that stand nearest. Throws when they are red with nothing taken out. */
export async function readerTeeth(all = tellings()): Promise<readonly ReaderTooth[]> {
  const left = [...all.entries()];
  const found: ReaderTooth[] = [];
  const work = async () => {
    const workshop = await Workshop.open();
    try {
      for (let next = left.shift(); next; next = left.shift()) {
        const [at, telling] = next;
        found[at] = { telling, red: await workshop.firstRed(telling, testsOf(telling)) };
      }
    } finally {
      await workshop.close();
    }
  };
  await allAreGreen(all);
  await Promise.all(Array.from({ length: WORKSHOPS }, work));
  return found;
}

async function allAreGreen(all: readonly Telling[]): Promise<void> {
  const workshop = await Workshop.open();
  try {
    const red = await workshop.firstRed(undefined, [...new Set(all.flatMap(testsOf))]);
    if (red !== undefined) throw new Error(`“${red}” is red with nothing taken out`);
  } finally {
    await workshop.close();
  }
}

function testsOf({ file }: Telling): readonly string[] {
  const own = TESTS.find(([beginning]) => file.startsWith(beginning));
  if (!own) throw new Error(`no tests are known for ${file}`);
  return own[1];
}

/** What identifies a place among all others, for the record of what was seen. */
export function keyOf({ file, words, nth = 1 }: Telling): string {
  return `${file} ${nth}: ${words}`;
}

/** The table of docs/checking.md, with the tests that were seen to turn red, by `keyOf`. */
export function readerTeethTable(seen: Readonly<Record<string, string>>): string {
  const rows = tellings().map((telling) => {
    const { rule, file, words } = telling;
    return `| ${rule === '' ? '' : `\`${rule}\``} | ${file} | \`\` ${words.replaceAll('|', '\\|')} \`\` | ${(seen[keyOf(telling)] ?? '**none**').replaceAll('|', '\\|')} |`;
  });
  return ['| 规则 · rule | 在 · in | 撤掉的一句 · taken out | 变红的测试 · test that turned red |', '|---|---|---|---|', ...rows].join(
    '\n',
  );
}
