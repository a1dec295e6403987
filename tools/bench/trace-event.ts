/** One event of a trace; times in ms, from the trace's own start of time. */
export interface TraceEvent {
  readonly name: string;
  /** X is a whole event with a duration, b the beginning of one that runs beside others, M tells a name. */
  readonly phase: string;
  readonly pid: number;
  readonly tid: number;
  readonly at: number;
  readonly duration: number;
  readonly args: Readonly<Record<string, unknown>>;
}

const US_PER_MS = 1000;

/** The events of a trace's text, as Chromium writes it. Throws on anything else. */
export function traceEvents(text: string): readonly TraceEvent[] {
  const read: unknown = JSON.parse(text);
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

function eventOf(read: unknown): TraceEvent {
  if (typeof read !== 'object' || read === null) throw new Error('an event that is none');
  const own = new Map<string, unknown>(Object.entries(read));
  const number = (key: string) => Number(own.get(key) ?? 0);
  const args = own.get('args');
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
