import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';

/** One event of a trace; times in ms, from the trace's own start of time. */
export interface TraceEvent {
  readonly name: string;
  readonly phase: string;
  readonly pid: number;
  readonly tid: number;
  readonly at: number;
  readonly duration: number;
  readonly args: Readonly<Record<string, unknown>>;
}

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
  const read: unknown = JSON.parse(await readFile(file, 'utf8'));
  await rm(file);
  const events: unknown = typeof read === 'object' && read !== null && 'traceEvents' in read ? read.traceEvents : read;
  if (!Array.isArray(events)) throw new Error('a trace without events');
  return events.map(eventOf);
}

/** The thread of this name in this process; throws when the trace knows none. */
export function threadOf(events: readonly TraceEvent[], pid: number, name: string): number {
  const found = events.find((event) => event.name === 'thread_name' && event.pid === pid && event.args['name'] === name);
  if (!found) throw new Error(`no thread ${name} in process ${pid}`);
  return found.tid;
}

const US_PER_MS = 1000;

function eventOf(read: unknown): TraceEvent {
  if (typeof read !== 'object' || read === null) throw new Error('an event that is none');
  const own = new Map(Object.entries(read));
  const number = (key: string) => Number(own.get(key) ?? 0);
  const args: unknown = own.get('args');
  return {
    name: String(own.get('name') ?? ''),
    phase: String(own.get('ph') ?? ''),
    pid: number('pid'),
    tid: number('tid'),
    at: number('ts') / US_PER_MS,
    duration: number('dur') / US_PER_MS,
    args: typeof args === 'object' && args !== null ? Object.fromEntries(Object.entries(args)) : {},
  };
}
