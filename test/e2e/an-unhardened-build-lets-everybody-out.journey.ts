import { type EscapeHall, openEscapeHall } from './escape/escape-hall.ts';
import type { Look } from './escape/eye.ts';
import { openWorld } from './escape/outside.ts';
import { tryOpen } from './escape/try-open.ts';
import { WAYS_OUT } from './escape/ways/ways-out.ts';
import { expect, test } from './harness/journey.ts';

test.use({ session: 'usual' });

test('each way out leads out of a build without locks, and the oracle sees it', async ({ stage }) => {
  test.setTimeout(15 * 60_000);
  const world = await openWorld();
  let open: { readonly place: EscapeHall; fresh: Look } | undefined;
  const unseen: string[] = [];
  for (const way of WAYS_OUT) {
    const t0 = performance.now();
    if (!open) {
      const place: EscapeHall = await openEscapeHall(stage, 'unhardened', world);
      open = { place, fresh: await place.eye.look() };
    }
    const t1 = performance.now();
    const { isShown, changed } = await tryOpen(open.place, way, open.fresh);
    const t2 = performance.now();
    if (!isShown) unseen.push(way.name);
    if (await open.place.mend(open.fresh, changed)) open.fresh = await open.place.eye.look();
    else {
      await open.place.close();
      open = undefined;
    }
    console.log(
      isShown,
      way.name,
      changed.join(),
      Math.round(t1 - t0),
      Math.round(t2 - t1),
      Math.round(performance.now() - t2),
      open !== undefined,
    );
  }
  await open?.place.close();
  await world.close();
  expect(unseen).toEqual([]);
});
