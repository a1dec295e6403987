import { KEYS } from '../../src/core/lecture/keys.ts';
import { keyName } from '../../src/player/presenter/key-names.ts';
import { KEY_WORDS } from '../../src/player/presenter/key-words.ts';

/** The keys of a talk as a table for presenters, in the words of their screen. */
export function keyTable(): string {
  const told = KEY_WORDS.zh;
  const rows = KEYS.map(({ meaning, keys }) => `| ${keys.map((key) => keyName(key, 'zh')).join('、')} | ${told[meaning]} |`);
  return ['| 键 | 做什么 |', '|---|---|', ...rows, `| 1、2、3…… | ${told.digits} |`].join('\n');
}
