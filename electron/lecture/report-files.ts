import { join } from 'node:path';
import type { Language } from '../../src/core/language.ts';
import { type ReportWords, reportCsv, reportMarkdown, type TalkReport } from '../../src/core/lecture/report.ts';
import { writeWhole } from '../whole-file.ts';

const WORDS: Readonly<Record<Language, ReportWords>> = {
  zh: { page: '页', section: '部分', title: '标题', spoken: '讲了（分钟）', planned: '计划（分钟）', all: '合计' },
  en: { page: 'Page', section: 'Section', title: 'Title', spoken: 'Spoken (min)', planned: 'Planned (min)', all: 'All' },
};

/** Writes a talk's report into a folder as CSV and Markdown, named by day, time and what was spoken about; the same talk ended again writes the same files. Rejects when that fails. */
export async function writeReport(folder: string, talk: string, began: Date, report: TalkReport, language: Language): Promise<void> {
  const name = join(folder, `${stamp(began)}-${talk}`);
  await writeWhole(`${name}.csv`, reportCsv(report, WORDS[language]));
  await writeWhole(`${name}.md`, reportMarkdown(report, WORDS[language]));
}

/** 2026-11-29-1530, by the clock on the wall. */
function stamp(date: Date): string {
  const two = (number: number) => `${number}`.padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}-${two(date.getHours())}${two(date.getMinutes())}`;
}
