import * as z from 'zod';
import type { Said } from './said.ts';
import { saidOfIssue, WITH_INPUT } from './said-of-issue.ts';

/** The newspaper's text, read whole: columns joined, nothing added, nothing lost. Indices count UTF-16 units. */
export interface Article {
  readonly text: string;
}

/** One mending of a paragraph that the columns cut: `take` stands between `behind` and `before` and goes right after `put`. */
export interface Move {
  readonly behind: string;
  readonly take: string;
  readonly before: string;
  readonly put: string;
}

/** A move that can't be made; `move` counts from 0, -1 when the list itself can't be read. `words` are the ones that were looked for. */
export interface MoveProblem {
  readonly move: number;
  readonly words: string;
  readonly why: Said;
  readonly instead: Said;
}

/** A value, or what stands in its way. */
export type Result<T> = { readonly kind: 'good'; readonly value: T } | { readonly kind: 'bad'; readonly problems: readonly MoveProblem[] };

const words = z.string().min(1);
const movesSchema = z.array(z.strictObject({ behind: words, take: words, before: words, put: words }));

/** Reads a list of moves that came from outside (YAML already parsed); an empty file means no moves. */
export function readMoves(value: unknown): Result<readonly Move[]> {
  const read = movesSchema.safeParse(value ?? [], WITH_INPUT);
  if (read.success) return { kind: 'good', value: read.data };
  const problems = read.error.issues.map((issue) => {
    const [index, key] = issue.path;
    return {
      move: typeof index === 'number' ? index : -1,
      words: String(key ?? ''),
      why: saidOfIssue(issue),
      instead: {
        zh: '每一处写 behind、take、before、put 四项，都是报道里的原字',
        en: 'Each move has behind, take, before and put, all of them in the article’s own characters',
      },
    };
  });
  return { kind: 'bad', problems };
}

/**
 * Makes the moves one after another over the byte-true text. Both ends of a move must be found exactly once; the first one that isn't ends
 * the work. The result has the same characters as the source, in another order.
 */
export function joinArticle(source: string, moves: readonly Move[]): Result<Article> {
  let text = source;
  for (const [index, move] of moves.entries()) {
    const mark = move.behind + move.take + move.before;
    const found = tellUnlessOnce(text, mark, index, { zh: 'behind、take、before 连起来', en: 'behind, take and before together' });
    if (found) return { kind: 'bad', problems: [found] };
    const from = text.indexOf(mark) + move.behind.length;
    const rest = text.slice(0, from) + text.slice(from + move.take.length);
    const target = tellUnlessOnce(rest, move.put, index, { zh: 'put', en: 'put' });
    if (target) return { kind: 'bad', problems: [target] };
    const to = rest.indexOf(move.put) + move.put.length;
    text = rest.slice(0, to) + move.take + rest.slice(to);
  }
  return { kind: 'good', value: { text } };
}

function tellUnlessOnce(text: string, looked: string, move: number, part: Said): MoveProblem | undefined {
  const first = text.indexOf(looked);
  if (first >= 0 && text.indexOf(looked, first + 1) < 0) return undefined;
  const why =
    first < 0
      ? {
          zh: `第 ${move + 1} 处：报道里找不到 ${part.zh}的这些字`,
          en: `Move ${move + 1}: the article doesn’t have the characters of ${part.en}`,
        }
      : {
          zh: `第 ${move + 1} 处：${part.zh}的这些字在报道里不止一处`,
          en: `Move ${move + 1}: the article has the characters of ${part.en} in more than one place`,
        };
  const instead =
    first < 0
      ? { zh: '照报道的原字写，连换行在内', en: 'Write them as the article has them, line breaks too' }
      : { zh: '多写几个字，使它只有一处', en: 'Write some more of them, so that there is one such place' };
  return { move, words: looked, why, instead };
}
