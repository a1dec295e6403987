import type { TraceEvent } from './trace-event.ts';

/** What a trace must hold for this: each frame's report, dropped or drawn. */
export const FRAME_CATEGORIES = ['__metadata', 'cc', 'benchmark', 'disabled-by-default-devtools.timeline.frame'];

/** How many frames of this process, that were to move something smoothly, never reached the screen. */
export function droppedFrames(events: readonly TraceEvent[], pid: number): number {
  return events.filter((event) => event.pid === pid && isDropped(event)).length;
}

function isDropped({ name, phase, args }: TraceEvent): boolean {
  const { chrome_frame_reporter: report } = args;
  if (name !== 'PipelineReporter' || phase !== 'b' || typeof report !== 'object' || report === null) return false;
  return 'state' in report && report.state === 'STATE_DROPPED' && 'affects_smoothness' in report && report.affects_smoothness === true;
}
