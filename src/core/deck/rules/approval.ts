import type { Deck } from '../deck.ts';
import type { Problem } from '../problem.ts';
import type { Said } from '../said.ts';
import { keyLine } from '../words/line-of.ts';

const RULE = 'approval';

/** A deck's file, with the mark of the words that it has now. */
export interface MarkedDeck {
  readonly deck: Deck;
  readonly text: string;
  /** What an approval of these words would say; see approvedText. */
  readonly mark: string;
}

/**
 * A deck that is shown was looked over by somebody, as it is now (三审), and its English follows the Chinese as it is now. What isn't so waits
 * (待办): it is shown all the same. Before the Chinese was ever approved, nobody asks for the English.
 */
export function approvalProblems(original: MarkedDeck, en: MarkedDeck | undefined): readonly Problem[] {
  const { deck, mark } = original;
  if (deck.head.draft) return [];
  const own = unapproved(original);
  if (!en) return own;
  const { translates = '' } = en.deck;
  if (translates !== '' && translates !== mark)
    return [
      ...own,
      todo(en, 'old-translation', 'translates', '英文译好以后，中文又改过了', 'the Chinese was edited after it was translated', FOLLOW),
    ];
  if (deck.approval === undefined) return own;
  if (translates === '')
    return [
      ...own,
      todo(en, 'old-translation', 'translates', '不知道英文译的是哪一稿中文', 'nothing says which Chinese text this translates', FOLLOW),
    ];
  return [...own, ...unapproved(en)];
}

const FOLLOW: Said = {
  zh: '对照中文看一遍英文，再用 npm run check -- --approve 展项名 --by 姓名 --translated 记下',
  en: 'Hold the English against the Chinese, then record it: npm run check -- --approve DECK --by NAME --translated',
};
const LOOK: Said = {
  zh: '看过全部内容以后，用 npm run check -- --approve 展项名 --by 姓名 记下',
  en: 'Look everything over, then record it: npm run check -- --approve DECK --by NAME',
};

function unapproved(own: MarkedDeck): readonly Problem[] {
  const { approval } = own.deck;
  if (approval === undefined) return [todo(own, RULE, 'name', '还没有人审过', 'nobody has approved it yet', LOOK)];
  if (approval.words === own.mark) return [];
  const { by, date } = approval;
  if (approval.words === '') return [todo(own, RULE, 'checked', '没有记下审的是哪一稿', 'nothing says which text was approved', LOOK)];
  return [
    todo(
      own,
      RULE,
      'checked',
      `${by} ${date} 审过以后又改过了，要再审`,
      `edited after ${by} approved it on ${date}: to be approved again`,
      LOOK,
    ),
  ];
}

function todo({ deck, text }: MarkedDeck, rule: string, key: string, zh: string, en: string, instead: Said): Problem {
  return { severity: 'todo', rule, file: deck.file, line: keyLine(text, key), words: deck.head.name, why: { zh, en }, instead };
}
