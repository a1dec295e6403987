import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readSlidesFolder } from '../electron/slides-folder.ts';
import type { Said } from '../src/core/deck/said.ts';
import type { Language } from '../src/core/language.ts';
import { type ApprovalOrders, readApproval } from './check/approval-orders.ts';
import { approve } from './check/approve.ts';
import { type Looked, lookAtPictures, picturesOf } from './check/look-at-pictures.ts';
import { type CheckOrders, readOrders } from './check/orders.ts';
import { type Report, reportOf } from './check/report.ts';
import { reportJson } from './check/report-json.ts';
import { reportText } from './check/report-text.ts';
import { writeCheckPage } from './check/write-check-page.ts';
import { type Ending, endingOfCommand } from './start/ending.ts';
import { ALL, projectOf } from './test/combinations.ts';
import { projectTool } from './test/project-tool.ts';
import { runSteps } from './test/run-steps.ts';
import { bringUpSteps } from './test/steps.ts';

const PROJECT = join(import.meta.dirname, '..');

/** How a check ended: 0 nothing must change, 1 something must, 2 it was asked for something that can't be done. */
export type CheckCode = 0 | 1 | 2;

/** Looks at the slides that orders name, and tells how it goes. */
export type Look = (orders: CheckOrders & { readonly kind: 'orders' }, language: Language, say: (line: string) => void) => Promise<Looked>;

/**
 * `npm run check [folder]`: holds every deck against its article, looks at every slide in a hidden window (`--words` doesn't), and says what to
 * write instead, in Chinese, in English (`--english`) or for machines (`--json`); the same beside pictures in out/check.html.
 */
export async function check(
  orders: CheckOrders,
  write: (line: string) => void,
  complain: (line: string) => void,
  look: Look = async () => WORDS_ONLY,
): Promise<CheckCode> {
  if (orders.kind === 'refused') {
    complain(`${orders.why.zh}\n${orders.why.en}`);
    return 2;
  }
  const { folder, switches } = orders;
  const language = switches.has('english') ? 'en' : 'zh';
  const [isJson, tell] = [switches.has('json'), (lines: readonly string[]) => lines.forEach(write)];
  const content = await readSlidesFolder(folder);
  if (!isJson) tell(reportText(reportOf(folder, content), language));
  const looked = switches.has('words') ? WORDS_ONLY : await look(orders, language, isJson ? complain : write);
  const report = reportOf(folder, content, looked.problems);
  if (isJson) write(reportJson(report));
  else if (looked.looking.kind === 'looked') tell(reportText({ ...report, groups: seenGroups(report), ours: [] }, language));
  if (looked.looking.kind === 'failed') complain(NOT_LOOKED[language] + looked.looking.why);
  const { looking } = looked;
  if (looking.kind !== 'words-only') (isJson ? complain : write)(await writeCheckPage({ folder, content, report, looking }, language));
  return report.totals.error > 0 || looked.isBroken ? 1 : 0;
}

const WORDS_ONLY: Looked = { looking: { kind: 'words-only' }, problems: [], isBroken: false };
const NOT_LOOKED: Said = { zh: '画面没有看成：', en: 'The slides couldn’t be looked at: ' };

/** Of each deck what was seen, where anything was. */
function seenGroups({ groups }: Report): Report['groups'] {
  const seen = groups.map((group) => ({ ...group, problems: group.problems.filter((problem) => problem.seen !== undefined) }));
  return seen.filter(({ problems }) => problems.length > 0);
}

/** `-- --all`: then also every screen and slide of the project in every state, on every size, in both languages, with each reading aid and all four. */
async function checkPictures(write: (line: string) => void, ending: Ending): Promise<0 | 1> {
  const tool = projectTool(PROJECT, ending);
  const walks = ALL.flatMap((one) => ['--project', projectOf(one)]);
  const failed = await runSteps(
    [
      ...bringUpSteps({ project: PROJECT, say: write, tool }),
      { name: 'rendered rules', run: () => tool('@playwright/test/cli.js', ['test', ...walks]) },
    ],
    write,
  );
  return failed === undefined ? 0 : 1;
}

/** `-- --approve <deck> --by <name>`: writes down that somebody looked the deck over; in both languages what came of it. */
export async function checkApproval(
  orders: ApprovalOrders,
  write: (line: string) => void,
  complain: (line: string) => void,
): Promise<CheckCode> {
  const { isDone, lines } = orders.kind === 'refused' ? { isDone: false, lines: [orders.why] } : await approve(orders.approving);
  for (const { zh, en } of lines) (isDone ? write : complain)(`${zh}\n${en}`);
  return isDone ? 0 : 2;
}

function today(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const write = (line: string) => process.stdout.write(`${line}\n`);
  const complain = (line: string) => process.stderr.write(`${line}\n`);
  const approval = readApproval(process.argv.slice(2), today(new Date()));
  if (approval) process.exitCode = await checkApproval(approval, write, complain);
  else {
    const orders = await readOrders(process.argv.slice(2));
    const ending = endingOfCommand(process.env);
    const look: Look = (asked, language, say) => lookAtPictures({ ...picturesOf(PROJECT, asked), language, ending, say });
    const read = await check(orders, write, complain, look);
    const isAll = orders.kind === 'orders' && orders.switches.has('all');
    const code = isAll ? (await checkPictures(write, ending)) || read : read;
    await ending.run();
    process.exit(process.exitCode ?? code);
  }
}
