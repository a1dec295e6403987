import { join } from 'node:path';
import { buildFolder } from '../../tools/build/build-when-stale.ts';
import { type EscapeHall, openEscapeHall } from './escape/escape-hall.ts';
import type { Look } from './escape/eye.ts';
import { openWorld } from './escape/outside.ts';
import { tryOpen } from './escape/try-open.ts';
import { WAYS_OUT } from './escape/ways/ways-out.ts';
import { expect, test } from './harness/journey.ts';

test.use({ screenSession: 'usual' });

const UNHARDENED = buildFolder(join(import.meta.dirname, '../..'), 'unhardened');

/** Three times what a machine took that had much else to do: a program that was let out of is started anew. */
const BUDGET_MS = 15 * 60_000;

test('each way out leads out of a build without locks, and the oracle sees it', async ({ stage }) => {
  test.setTimeout(BUDGET_MS);
  const world = await openWorld();
  let open: { readonly place: EscapeHall; fresh: Look } | undefined;
  const unseen: string[] = [];
  let warned = false;
  for (const way of WAYS_OUT) {
    if (!open) {
      const place: EscapeHall = await openEscapeHall(stage, UNHARDENED, world);
      open = { place, fresh: await place.eye.look() };
      warned ||= place.hall.complaints.some((complaint) => complaint.includes('Electron Security Warning'));
    }
    const { isShown, changed } = await tryOpen(open.place, way, open.fresh);
    if (!isShown) unseen.push(`${way.name}: no ${way.shows}, but ${changed.join(', ') || 'nothing'}`);
    if (await open.place.mend(open.fresh, changed)) open.fresh = await open.place.eye.look();
    else {
      await open.place.close();
      open = undefined;
    }
  }
  await open?.place.close();
  await world.close();
  expect(unseen).toEqual([]);
  expect(warned, 'Electron warns of a build without locks, as every other journey would fail on').toBe(true);
  expect(WAYS_OUT.length).toBeGreaterThanOrEqual(60);
});
