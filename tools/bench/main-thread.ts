import { type TraceEvent, threadOf } from './trace-event.ts';
import { type User, usersOf } from './whose-time.ts';

/** What a trace must hold for this: tasks of every thread, and the events that reach the page. */
export const TASK_CATEGORIES = ['__metadata', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** What begins the next gesture. */
const GESTURES = ['pointerdown', 'keydown'];

/** What one input cost the page's main thread, ms. */
export interface Cost {
  /** The longest task from the input to the next gesture: so long no finger gets an answer. */
  readonly longest: number;
  /** All tasks in the same time, or to the trace's end. */
  readonly work: number;
  /** Who used the longest task's time. */
  readonly users: Readonly<Record<User, number>>;
}

/** What each input of this type cost the page in process `pid`, in their order. The task that hears an input is the first of its own. */
export function costsOf(events: readonly TraceEvent[], pid: number, type: string): readonly Cost[] {
  const tid = threadOf(events, pid, 'CrRendererMain');
  const own = events.filter((event) => event.pid === pid && event.tid === tid && event.phase === 'X');
  const tasks = own.filter(({ name }) => name === 'RunTask').sort((a, b) => a.at - b.at);
  const inputs = own.filter(({ name, args }) => name === 'EventDispatch' && typeOf(args) === type).sort((a, b) => a.at - b.at);
  const gestures = own.filter(({ name, args }) => name === 'EventDispatch' && GESTURES.includes(typeOf(args))).map(({ at }) => at);
  const taskAt = (moment: number) => tasks.findLast(({ at, duration }) => at <= moment && moment <= at + duration)?.at ?? moment;
  return inputs.map((input) => {
    const begin = taskAt(input.at);
    const end = taskAt(Math.min(...gestures.filter((at) => at > input.at)));
    const within = tasks.filter(({ at }) => at >= begin && at < end);
    const [longest] = within.toSorted((a, b) => b.duration - a.duration);
    if (!longest) throw new Error(`a ${type} without a task in the trace`);
    const work = within.reduce((sum, { duration }) => sum + duration, 0);
    return { longest: longest.duration, work, users: usersOf(longest, own) };
  });
}

function typeOf(args: TraceEvent['args']): string {
  const { data } = args;
  return typeof data === 'object' && data !== null && 'type' in data ? String(data.type) : '';
}
