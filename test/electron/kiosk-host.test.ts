import { expect, test } from '@playwright/test';
import { KioskHost, shownMode } from '../../electron/kiosk-host.ts';
import type { KioskEvent } from '../../src/core/kiosk/event.ts';
import type { AttractMode, HomeMode, Mode } from '../../src/core/kiosk/mode.ts';

const visit = { language: 'zh', aids: [], seed: 0 } as const;
const attract: AttractMode = { kind: 'attract', scene: '', visit, left: null };
const home: HomeMode = { kind: 'home', visit, about: false, talks: false, warning: null };

function next(mode: Mode, event: KioskEvent): Mode {
  if (event.type === 'attract-touched') return home;
  return event.type === 'page-failed' ? { kind: 'fault', was: shownMode(mode), reason: 'page', failures: 1 } : mode;
}

test('a listener hears the mode at once, and each change, until it is taken back', () => {
  const kiosk = new KioskHost(attract, next);
  const heard: string[] = [];
  const stop = kiosk.onMode((mode) => heard.push(mode.kind));
  kiosk.dispatch({ type: 'went-idle' });
  kiosk.dispatch({ type: 'attract-touched' });
  stop();
  kiosk.dispatch({ type: 'page-failed', failures: 1 });
  expect(heard).toEqual(['attract', 'home']);
  expect(kiosk.mode.kind).toBe('fault');
});

test('an event said by a listener is taken after the present one, so that all hear the modes in order', () => {
  const kiosk = new KioskHost(attract, next);
  const heard: string[] = [];
  kiosk.onMode((mode) => {
    if (mode.kind === 'home') kiosk.dispatch({ type: 'page-failed', failures: 1 });
  });
  kiosk.onMode((mode) => heard.push(mode.kind));
  kiosk.dispatch({ type: 'attract-touched' });
  expect(heard).toEqual(['attract', 'home', 'fault']);
});

test('a dead page is to draw the mode that comes back', () => {
  expect(shownMode(home)).toBe(home);
  expect(shownMode({ kind: 'fault', was: home, reason: 'page', failures: 1 })).toBe(home);
});
