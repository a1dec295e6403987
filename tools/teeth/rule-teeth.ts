import { RULES } from '../../src/core/deck/rules/rules.ts';
import { TRANSLATION_RULES } from '../../src/core/deck/rules/translation-rules.ts';
import { fixtureDecks, isAsExpected } from './fixture-decks.ts';

/** A rule that was switched off, and the tests that turned red meanwhile; none is a rule that nobody would miss. */
export interface RuleTooth {
  readonly rule: string;
  readonly table: 'deck' | 'translation';
  readonly red: readonly string[];
}

/** Rules without a fixture deck, with the test that knows them: no deck can stand beside an article and have none. */
export const ELSEWHERE: ReadonlySet<string> = new Set(['no-source']);

/** Takes each rule out of its table in turn, reads every fixture deck without it, and puts it back: which tests would have failed. */
export function ruleTeeth(): readonly RuleTooth[] {
  const decks = fixtureDecks();
  const tables = [
    ['deck', RULES],
    ['translation', TRANSLATION_RULES],
  ] as const;
  return tables.flatMap(([table, rules]) =>
    Object.keys(rules)
      .filter((rule) => !ELSEWHERE.has(rule))
      .map((rule) => ({ rule, table, red: without(rules, rule, () => decks.filter((deck) => !isAsExpected(deck.found(), deck.expected))) }))
      .map(({ red, ...tooth }) => ({ ...tooth, red: red.map(({ title }) => title) })),
  );
}

/** Does something while a rule of a table finds nothing. The tables are fixed only for those who write rules. */
function without<T>(rules: Readonly<Record<string, unknown>>, rule: string, work: () => T): T {
  const own = rules[rule];
  Reflect.set(rules, rule, () => []);
  try {
    return work();
  } finally {
    Reflect.set(rules, rule, own);
  }
}

/** The table of docs/checking.md: what was switched off, and the test that turned red. */
export function ruleTeethTable(teeth: readonly RuleTooth[]): string {
  const rows = teeth.map(({ rule, table, red }) => {
    const [first, ...more] = red;
    const words = first === undefined ? '**none**' : first + (more.length > 0 ? `, and ${more.length} more` : '');
    return `| \`${rule}\` | ${table === 'deck' ? '中文 Chinese' : '英文 English'} | ${words} |`;
  });
  return ['| 撤掉的规则 · rule left out | 用在 · of | 变红的测试 · test that turned red |', '|---|---|---|', ...rows].join('\n');
}
