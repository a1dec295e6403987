import fc from 'fast-check';
import { type Doing, lands, lifts, moves, passes } from './rules/doing.ts';

/** The same sequences in every run. */
export const SEED = 20261124;

const ids = fc.constantFrom(1, 2, 3, 4);
/** Away from the bezel, and above the floor with its row of buttons. */
const x = fc.integer({ min: 20, max: 1900 });
const y = fc.integer({ min: 20, max: 820 });

const doing: fc.Arbitrary<Doing> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(ids, x, y, fc.constantFrom('A', 'B', undefined)).map(([id, ...at]) => landing(id, ...at)) },
  { weight: 8, arbitrary: fc.tuple(ids, x, y).map(([id, ...at]) => moves(id, ...at)) },
  { weight: 4, arbitrary: ids.map((id) => lifts(id)) },
  { weight: 1, arbitrary: fc.constantFrom(50, 400).map(passes) },
);
const anything: fc.Arbitrary<Doing> = fc.oneof(
  { weight: 12, arbitrary: doing },
  { weight: 1, arbitrary: ids.map((id) => ({ does: 'is cancelled', id }) as const) },
  { weight: 1, arbitrary: fc.tuple(ids, x, y).map(([id, ...at]) => lands(id, ...at, { size: 60, on: 'A' })) },
  { weight: 1, arbitrary: fc.tuple(ids, y).map(([id, at]) => lands(id, 3, at)) },
  { weight: 1, arbitrary: fc.tuple(ids, x, y).map(([id, ...at]) => moves(id, ...at, { size: 45, off: true })) },
  { weight: 1, arbitrary: fc.constant(passes(10_000)) },
);

/** Scripts of up to four fingertips that come, move and go, as a panel can send them; all are lifted at the end. */
export function fingertips(length: number): fc.Arbitrary<readonly Doing[]> {
  return fc.array(doing, { minLength: length / 2, maxLength: length, size: 'max' }).map(possible);
}

/** The same with palms, hands on the bezel, fingers that rest and contacts that are cancelled. */
export function anyContacts(length: number): fc.Arbitrary<readonly Doing[]> {
  return fc.array(anything, { minLength: length / 2, maxLength: length, size: 'max' }).map(possible);
}

/** The script's gestures: from the first finger's landing until all are lifted. */
export function gesturesOf(script: readonly Doing[]): readonly (readonly Doing[])[] {
  const gestures: Doing[][] = [];
  let down = 0;
  for (const one of script) {
    if (one.does === 'lands' && down === 0) gestures.push([]);
    gestures.at(-1)?.push(one);
    if (one.does === 'lands') down++;
    if (one.does === 'lifts' || one.does === 'is cancelled') down--;
  }
  return gestures;
}

function landing(id: number, x: number, y: number, on: string | undefined): Doing {
  return lands(id, x, y, on === undefined ? {} : { on });
}

/** Fingers that aren't down land, those that are move and go; at the end all lift. */
function possible(wild: readonly Doing[]): readonly Doing[] {
  const down = new Set<number>();
  const kept = wild.filter((one) => {
    if (!('id' in one)) return true;
    if (one.does === 'lands' ? down.has(one.id) : !down.has(one.id)) return false;
    if (one.does === 'lands') down.add(one.id);
    else if (one.does !== 'moves') down.delete(one.id);
    return true;
  });
  return [...kept, ...[...down].map((id) => lifts(id))];
}
