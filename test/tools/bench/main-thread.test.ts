import { expect, test } from '@playwright/test';
import { droppedFrames } from '../../../tools/bench/frames.ts';
import { costsOf } from '../../../tools/bench/main-thread.ts';
import { type TraceEvent, traceEvents } from '../../../tools/bench/trace-event.ts';

const PAGE = 7;
const MAIN = 1;
/** A trace as Chromium writes it: times in µs. Given in ms here. */
const event = (name: string, at: number, duration: number, args: object = {}, tid = MAIN) => ({
  ...{ name, ph: 'X', pid: PAGE, tid, ts: at * 1000, dur: duration * 1000, args },
});
const input = (type: string, at: number) => event('EventDispatch', at, 0.5, { data: { type } });
const task = (at: number, duration: number, tid = MAIN) => event('RunTask', at, duration, {}, tid);
const NAMES = { name: 'thread_name', ph: 'M', pid: PAGE, tid: MAIN, ts: 0, args: { name: 'CrRendererMain' } };
const trace = (...events: readonly object[]): readonly TraceEvent[] => traceEvents(JSON.stringify({ traceEvents: [NAMES, ...events] }));

test('a turn costs from the task that hears its input to the next gesture, and no other thread counts', () => {
  const events = trace(
    task(5, 50),
    ...[task(100, 8), input('pointerup', 104), task(110, 30), task(150, 2), task(120, 200, 9)],
    ...[task(300, 40), input('pointerdown', 301), task(350, 4), input('pointerup', 351), task(360, 6)],
  );
  const costs = costsOf(events, PAGE, 'pointerup');
  expect(costs.map(({ longest, work }) => [longest, work])).toEqual([
    [30, 40],
    [6, 10],
  ]);
});

test('the longest task is shared out among those who used it, each event without its children', () => {
  const events = trace(
    task(100, 30),
    input('keydown', 101),
    event('FunctionCall', 102, 20),
    event('UpdateLayoutTree', 104, 3),
    event('Layout', 108, 5),
    event('MinorGC', 115, 1),
    event('Paint', 124, 2),
  );
  const [cost] = costsOf(events, PAGE, 'keydown');
  expect(cost?.users).toEqual({ script: 0.5 + 20 - 3 - 5 - 1, style: 3, layout: 5, garbage: 1, paint: 2, other: 30 - 0.5 - 20 - 2 });
});

test('a trace that doesn’t know the page’s main thread is no trace of nothing', () => {
  expect(() => costsOf(traceEvents('[]'), PAGE, 'keydown')).toThrow('no thread CrRendererMain in process 7');
  expect(() => traceEvents('{}')).toThrow('a trace without events');
});

test('only frames count as dropped that were to move something smoothly and are this page’s', () => {
  const report = (state: string, smooth: boolean, pid = PAGE) => ({
    ...{ name: 'PipelineReporter', ph: 'b', pid, tid: 2, ts: 0, args: { chrome_frame_reporter: { state, affects_smoothness: smooth } } },
  });
  const events = trace(
    report('STATE_DROPPED', true),
    report('STATE_DROPPED', false),
    report('STATE_PRESENTED_ALL', true),
    report('STATE_DROPPED', true, 8),
  );
  expect(droppedFrames(events, PAGE)).toBe(1);
});
