import type { FullResult, Reporter, Suite, TestCase } from '@playwright/test/reporter';
import { addToTally, TALLY_FILE, type Tally } from './tally.ts';

/** Adds what Playwright ran to the tally of `npm test`; outside of that it does nothing. */
export default class CountingReporter implements Reporter {
  #suite: Suite | undefined;
  #errors = 0;

  onBegin(_config: unknown, suite: Suite): void {
    this.#suite = suite;
  }

  /** Errors outside of any test: a file that can't be read, a worker that died. */
  onError(): void {
    this.#errors += 1;
  }

  onEnd(result: FullResult): void {
    const file = process.env[TALLY_FILE];
    if (file === undefined) return;
    const outcomes = this.#suite?.allTests().map((test) => test.outcome()) ?? [];
    addToTally(file, countRun(outcomes, this.#errors, result.status));
  }

  printsToStdio(): boolean {
    return false;
  }
}

/** Counts one run. Skipped tests count as neither; a run that didn't pass has at least one failure, or nobody would see it. */
export function countRun(outcomes: readonly ReturnType<TestCase['outcome']>[], errors: number, status: FullResult['status']): Tally {
  const passed = outcomes.filter((outcome) => outcome === 'expected').length;
  const failed = outcomes.filter((outcome) => outcome === 'unexpected' || outcome === 'flaky').length + errors;
  return { passed, failed: status === 'passed' ? failed : Math.max(failed, 1) };
}
