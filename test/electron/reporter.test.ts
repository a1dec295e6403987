import { setImmediate } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { reporter } from '../../electron/reporter.ts';
import type { PageEvent } from '../../src/core/kiosk/event.ts';

const open = (deck: string): PageEvent => ({ type: 'deck-opened', deck });

test('what need not wait is taken at once', () => {
  const taken: PageEvent[] = [];
  const report = reporter(
    () => undefined,
    (event) => taken.push(event),
  );
  report(open('a'));
  expect(taken).toEqual([open('a')]);
});

test('a deck that is waited for opens when it is ready, unless a finger has said something else meanwhile', async () => {
  const taken: PageEvent[] = [];
  const ready = new Map<string, () => void>();
  const report = reporter(
    (event) => (event.type === 'deck-opened' ? new Promise((resolve) => ready.set(event.deck, resolve)) : undefined),
    (event) => taken.push(event),
  );
  report(open('a'));
  report(open('b'));
  ready.get('a')?.();
  ready.get('b')?.();
  await setImmediate();
  expect(taken).toEqual([open('b')]);
  report(open('c'));
  report({ type: 'deck-closed' });
  ready.get('c')?.();
  await setImmediate();
  expect(taken).toEqual([open('b'), { type: 'deck-closed' }]);
});
