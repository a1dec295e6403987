import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readSlidesFolder } from '../electron/slides-folder.ts';
import { type ApprovalOrders, readApproval } from './check/approval-orders.ts';
import { approve } from './check/approve.ts';
import { type CheckOrders, readOrders } from './check/orders.ts';
import { reportOf } from './check/report.ts';
import { reportJson } from './check/report-json.ts';
import { reportText } from './check/report-text.ts';
import { endingOfCommand } from './start/ending.ts';
import { ALL, projectOf } from './test/combinations.ts';
import { projectTool } from './test/project-tool.ts';
import { runSteps } from './test/run-steps.ts';
import { bringUpSteps } from './test/steps.ts';

/** How a check ended: 0 nothing must change, 1 something must, 2 it was asked for something that can't be done. */
export type CheckCode = 0 | 1 | 2;

/** `npm run check [folder]`: holds every deck against its article and says what to write instead, in Chinese, in English (`--english`) or for machines (`--json`). */
export async function check(orders: CheckOrders, write: (line: string) => void, complain: (line: string) => void): Promise<CheckCode> {
  if (orders.kind === 'refused') {
    complain(`${orders.why.zh}\n${orders.why.en}`);
    return 2;
  }
  const { folder, switches } = orders;
  const report = reportOf(folder, await readSlidesFolder(folder));
  const lines = switches.has('json') ? [reportJson(report)] : reportText(report, switches.has('english') ? 'en' : 'zh');
  for (const line of lines) write(line);
  return report.totals.error > 0 ? 1 : 0;
}

/** `-- --all`: then also every screen and slide of the project in every state, on every size, in both languages, with each reading aid and all four. */
async function checkPictures(write: (line: string) => void): Promise<0 | 1> {
  const project = join(import.meta.dirname, '..');
  const ending = endingOfCommand(process.env);
  const tool = projectTool(project, ending);
  const walks = ALL.flatMap((one) => ['--project', projectOf(one)]);
  const failed = await runSteps(
    [
      ...bringUpSteps({ project, say: write, tool }),
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
    const read = await check(orders, write, complain);
    const isAll = orders.kind === 'orders' && orders.switches.has('all');
    process.exitCode = isAll ? (await checkPictures(write)) || read : read;
  }
}
