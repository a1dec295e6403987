import type { Content } from '../../electron/slides-folder.ts';
import type { Problem, Severity } from '../../src/core/deck/problem.ts';

const GROUPS: readonly { readonly severity: Severity; readonly title: string }[] = [
  { severity: 'error', title: '必须改' },
  { severity: 'warning', title: '建议改' },
  { severity: 'todo', title: '待办' },
];

/** The report of `npm run check`, line by line, for a terminal. No decks at all is an error. */
export function checkReport(folder: string, content: Content): { readonly lines: readonly string[]; readonly hasErrors: boolean } {
  const { problems, ours, shelves } = content;
  const { library, shown } = shelves.zh;
  const deckFiles = content.notes.size;
  const lines: string[] = [];
  for (const file of [...new Set(problems.map((problem) => problem.file))].sort()) {
    lines.push(`■ ${file}`, '');
    const own = problems.filter((problem) => problem.file === file);
    for (const { severity, title } of GROUPS)
      lines.push(
        ...groupLines(
          title,
          own.filter((problem) => problem.severity === severity),
        ),
      );
  }
  if (ours.length > 0) {
    lines.push('■ 我们自己定的数（不出自报道，只给讲解员看）', '');
    for (const use of ours) lines.push(`  ${use.file}:${use.line}  ${use.words}  ${use.why}`);
    lines.push('');
  }
  const count = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length;
  const none = deckFiles === 0;
  if (none) lines.push(`必须改：${folder} 里没有一个读得出的展项（每个展项一个文件夹，里面有 deck.md）`, '');
  const slides = [...shown.values()].reduce((sum, own) => sum + own.length, 0);
  const drafts = library.decks.filter((deck) => deck.draft).length;
  lines.push(
    `共 ${deckFiles} 个展项（筹备中 ${drafts} 个），可展示 ${slides} 页：必须改 ${count('error') + (none ? 1 : 0)} 处，建议改 ${count('warning')} 处，待办 ${count('todo')} 处`,
  );
  return { lines, hasErrors: none || count('error') > 0 };
}

function groupLines(title: string, problems: readonly Problem[]): readonly string[] {
  if (problems.length === 0) return [];
  const sorted = [...problems].sort((a, b) => a.line - b.line);
  return [`  ${title}`, ...sorted.flatMap(problemLines), ''];
}

function problemLines(problem: Problem): readonly string[] {
  const words = problem.words.replaceAll(/\s*\n\s*/g, ' ');
  return [
    `    ${problem.file}:${problem.line}${words === '' ? '' : `  ${words}`}`,
    `      问题：${problem.why.zh}`,
    `      改法：${problem.instead.zh}`,
    `      规则：${problem.rule}`,
  ];
}
