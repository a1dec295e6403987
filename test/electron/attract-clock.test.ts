import { expect, test } from '@playwright/test';
import { AttractClock, SCENE_MS } from '../../electron/attract-clock.ts';
import { AdvancingClock } from '../../electron/clock/advancing-clock.ts';
import type { AttractMode, DeckMode } from '../../src/core/kiosk/mode.ts';

const visit = { language: 'zh', aids: [], seed: 1 } as const;
const place: DeckMode = { kind: 'deck', visit, deck: 'a', slide: 0, step: 0, open: {}, ended: false, overview: false, warning: null };

test('a scene ends after its time, an offer at its own, and nothing happens outside attract', () => {
  const clock = new AdvancingClock();
  const said: string[] = [];
  const attract = new AttractClock(clock, ({ type }) => said.push(type));
  const mode: AttractMode = { kind: 'attract', scene: 'a', visit, left: { place, until: clock.now() + SCENE_MS + 1000 } };
  attract.modeChanged(mode);
  clock.advance(SCENE_MS);
  expect(said).toEqual(['scene-ended']);
  clock.advance(1000);
  expect(said).toEqual(['scene-ended', 'offer-ended']);
  attract.modeChanged(place);
  clock.advance(10 * SCENE_MS);
  expect(said).toHaveLength(2);
});
