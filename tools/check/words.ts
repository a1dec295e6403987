import type { Severity } from '../../src/core/deck/problem.ts';
import type { Language } from '../../src/core/language.ts';
import type { Totals } from './report.ts';

/** What the report says of its own, in one language. */
interface ReportWords {
  /** A severity as curators know it. */
  readonly severity: Readonly<Record<Severity, string>>;
  /** What stands before a problem's reason, what to write, and the rule's name. */
  readonly why: string;
  readonly instead: string;
  readonly rule: string;
  /** Heads what belongs to no deck: the exhibition's own words, glossary and articles. */
  readonly exhibition: string;
  readonly ours: string;
  readonly total: (totals: Totals) => string;
}

/** The report's own words in both languages. */
export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = {
  zh: {
    severity: { error: '必须改', warning: '建议改', todo: '待办' },
    why: '问题：',
    instead: '改法：',
    rule: '规则：',
    exhibition: '整个展厅',
    ours: '我们自己定的数（不出自报道，只给讲解员看）',
    total: ({ decks, drafts, slides, error, warning, todo }) =>
      `共 ${decks} 个展项（筹备中 ${drafts} 个），可展示 ${slides} 页：必须改 ${error} 处，建议改 ${warning} 处，待办 ${todo} 处`,
  },
  en: {
    severity: { error: 'Must change', warning: 'Should change', todo: 'To do' },
    why: 'Why: ',
    instead: 'Do: ',
    rule: 'Rule: ',
    exhibition: 'The whole exhibition',
    ours: 'Numbers of our own (not the article’s, only presenters see them)',
    total: ({ decks, drafts, slides, error, warning, todo }) =>
      `Decks: ${decks} (drafts: ${drafts}), slides that can be shown: ${slides}; must change: ${error}, should change: ${warning}, to do: ${todo}`,
  },
};
