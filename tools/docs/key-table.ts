import { KEYS } from '../../src/core/lecture/keys.ts';
import { keyName } from '../../src/player/presenter/key-names.ts';
import { DESK_WORDS } from '../../src/player/presenter/words.ts';

/** The keys of a talk as a table for presenters, in the words of their screen. */
export function keyTable(): string {
  const { keys: told, numberKeys } = DESK_WORDS.zh;
  const rows = KEYS.map(({ meaning, keys }) => `| ${keys.map((key) => keyName(key, 'zh')).join('、')} | ${told[meaning]} |`);
  return ['| 键 | 做什么 |', '|---|---|', ...rows, `| 1、2、3…… | ${numberKeys} |`].join('\n');
}
