import { stat } from 'node:fs/promises';
import type { Said } from '../../src/core/deck/said.ts';

/** The switches of `npm run check`. */
export const CHECK_SWITCHES = ['words', 'english', 'json', 'all'] as const;
export type CheckSwitch = (typeof CHECK_SWITCHES)[number];

/** What somebody asked of `npm run check`, or why that can't be done. */
export type CheckOrders =
  | {
      readonly kind: 'orders';
      readonly folder: string;
      /** The one deck whose slides are looked at; all unless told. */
      readonly deck: string | undefined;
      readonly switches: ReadonlySet<CheckSwitch>;
    }
  | { readonly kind: 'refused'; readonly why: Said };

/** Reads the words behind `npm run check --`: at most one folder, that is there, `--deck` with a deck's folder, and switches that we know. */
export async function readOrders(words: readonly string[]): Promise<CheckOrders> {
  const at = words.indexOf('--deck');
  const deck = at < 0 ? undefined : words[at + 1];
  if (at >= 0 && (deck === undefined || deck.startsWith('-')))
    return refused({ zh: '--deck 后面写展项的文件夹名。', en: 'Write a deck’s folder behind --deck.' });
  const args = at < 0 ? words : words.toSpliced(at, 2);
  const folders = args.filter((arg) => !arg.startsWith('-'));
  const switches = new Set<CheckSwitch>();
  for (const arg of args.filter((one) => one.startsWith('-'))) {
    const known = CHECK_SWITCHES.find((name) => arg === `--${name}`);
    if (!known) return refused(unknownSwitch(arg));
    switches.add(known);
  }
  if (switches.has('json') && switches.has('all'))
    return refused({
      zh: '--json 和 --all 不能一起用：--all 另外走一遍画面，它说的话不是 JSON。',
      en: '--json doesn’t go with --all: the walks of --all print lines that are no JSON.',
    });
  const [folder = 'slides', ...more] = folders;
  if (more.length > 0) return refused({ zh: '一次只检查一个文件夹。', en: 'One folder at a time can be checked.' });
  const found = await stat(folder).catch(() => undefined);
  if (!found) return refused({ zh: `没有 ${folder} 这个文件夹。`, en: `There is no folder ${folder}.` });
  if (!found.isDirectory()) return refused({ zh: `${folder} 不是文件夹。`, en: `${folder} is not a folder.` });
  return { kind: 'orders', folder, deck, switches };
}

function unknownSwitch(arg: string): Said {
  const known = ['--deck', ...CHECK_SWITCHES.map((name) => `--${name}`)];
  return {
    zh: `不认识 ${arg}；可以用的是 ${known.join('、')}。`,
    en: `There is no switch ${arg}; there are ${known.join(', ')}.`,
  };
}

function refused(why: Said): CheckOrders {
  return { kind: 'refused', why };
}
