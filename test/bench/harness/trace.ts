import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { type TraceEvent, traceEvents } from '../../../tools/bench/trace-event.ts';

/** Traces all processes of an app while `during` runs. `categories` are Chromium's; `folder` takes the file for a moment. */
export async function traced(
  app: ElectronApplication,
  folder: string,
  categories: readonly string[],
  during: () => Promise<void>,
): Promise<readonly TraceEvent[]> {
  const file = join(folder, 'trace.json');
  await app.evaluate(({ contentTracing }, included) => contentTracing.startRecording({ included_categories: [...included] }), categories);
  await during();
  await app.evaluate(({ contentTracing }, path) => contentTracing.stopRecording(path), file);
  const events = traceEvents(await readFile(file, 'utf8'));
  await rm(file);
  return events;
}
