import type { Problem } from '../../src/core/deck/problem.ts';
import type { Language } from '../../src/core/language.ts';
import { type Group, type Report, WORST_FIRST } from './report.ts';
import { REPORT_WORDS } from './words.ts';

/** The report for a terminal, line by line: a deck after the other, in each what must change, what should, and what waits; the last line counts. */
export function reportText({ groups, ours, totals }: Report, language: Language): readonly string[] {
  const words = REPORT_WORDS[language];
  const lines = groups.flatMap((group) => groupLines(group, language));
  if (ours.length > 0) {
    lines.push(`■ ${words.ours}`, '');
    for (const use of ours) lines.push(`  ${use.file}:${use.line}  ${use.words}  ${use.why}`);
    lines.push('');
  }
  return [...lines, words.total(totals)];
}

function groupLines({ deck, name, problems }: Group, language: Language): string[] {
  const words = REPORT_WORDS[language];
  const lines = [`■ ${deck ?? words.exhibition}  ${name[language]}`.trimEnd(), ''];
  for (const severity of WORST_FIRST) {
    const own = problems.filter((problem) => problem.severity === severity);
    if (own.length > 0) lines.push(`  ${words.severity[severity]}`, ...own.flatMap((problem) => problemLines(problem, language)), '');
  }
  return lines;
}

function problemLines(problem: Problem, language: Language): readonly string[] {
  const { why, instead, rule } = REPORT_WORDS[language];
  const words = problem.words.replaceAll(/\s*\n\s*/g, ' ');
  return [
    `    ${problem.file}:${problem.line}${words === '' ? '' : `  ${words}`}`,
    `      ${why}${problem.why[language]}`,
    `      ${instead}${problem.instead[language]}`,
    `      ${rule}${problem.rule}`,
  ];
}
