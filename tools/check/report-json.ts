import type { Report } from './report.ts';

/**
 * The report for machines, as JSON. Its shape stays: `problems` with deck, slide (both null where none is meant), file, line, severity, rule,
 * words, why and instead in both languages, and `seen` where a problem was seen on a drawn slide; `ours`; `totals`. More may be added, nothing taken away.
 */
export function reportJson({ groups, ours, totals }: Report): string {
  const problems = groups.flatMap(({ deck, problems: own }) =>
    own.map(({ slide, file, line, severity, rule, words, why, instead, ...more }) => ({
      ...{ deck: deck ?? null, slide: slide ?? null, file, line, severity, rule, words, why, instead },
      ...more,
    })),
  );
  return JSON.stringify({ problems, ours, totals }, null, 2);
}
