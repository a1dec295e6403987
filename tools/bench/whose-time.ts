import type { TraceEvent } from './trace-event.ts';

/** Who may have used a task's time; `other` is the browser's own work. */
export const USERS = ['script', 'style', 'layout', 'paint', 'garbage', 'other'] as const;
export type User = (typeof USERS)[number];

const NAMES: readonly (readonly [RegExp, User])[] = [
  [/GC/, 'garbage'],
  [/^(UpdateLayoutTree|Document::updateStyle|ParseAuthorStyleSheet|InvalidateStyle)/, 'style'],
  [/^(Layout|LayoutShift|LocalFrameView::performLayout)$/, 'layout'],
  [/^(PrePaint|Paint|Layerize|Commit|UpdateLayer|CompositeLayers|PaintImage|LocalFrameView::RunPaint.*)$/, 'paint'],
  [/^(FunctionCall|EvaluateScript|RunMicrotasks|EventDispatch|TimerFire|FireAnimationFrame|v8\.)/, 'script'],
];

/** What each user had of a task, ms: every event's own time, its children's taken off. `events` are of the task's thread, in any order. */
export function usersOf(task: TraceEvent, events: readonly TraceEvent[]): Readonly<Record<User, number>> {
  const end = task.at + task.duration;
  const inside = events.filter((event) => event !== task && event.at >= task.at && event.at + event.duration <= end);
  const sorted = inside.sort((a, b) => a.at - b.at || b.duration - a.duration);
  const used: Record<User, number> = { script: 0, style: 0, layout: 0, paint: 0, garbage: 0, other: task.duration };
  const open: { readonly end: number; readonly user: User }[] = [];
  for (const event of sorted) {
    while ((open.at(-1)?.end ?? end) <= event.at && open.length > 0) open.pop();
    const above = open.at(-1)?.user ?? 'other';
    const user = NAMES.find(([pattern]) => pattern.test(event.name))?.[1] ?? above;
    used[above] -= event.duration;
    used[user] += event.duration;
    open.push({ end: event.at + event.duration, user });
  }
  return used;
}
