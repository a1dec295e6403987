import type { Step } from './steps.ts';

/** Runs the steps in order, a line with name and time after each, and stops at the first that fails: its name, else undefined. */
export async function runSteps(steps: readonly Step[], say: (line: string) => void): Promise<string | undefined> {
  for (const step of steps) {
    const began = performance.now();
    const ok = await step.run();
    say(`${ok ? '✓' : '✗'} ${step.name}, ${((performance.now() - began) / 1000).toFixed(1)} s`);
    if (!ok) return step.name;
  }
  return undefined;
}
