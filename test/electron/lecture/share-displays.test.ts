import { expect, test } from '@playwright/test';
import { type DisplayFacts, shareDisplays, swapped } from '../../../electron/lecture/share-displays.ts';

const display = (id: number, x: number, internal = false): DisplayFacts => ({
  ...{ id, label: `${id}`, internal },
  bounds: { x, y: 0, width: 1920, height: 1080 },
});
const [panel, second, laptop] = [display(1, 0), display(2, 1920), display(3, 3840, true)];

const CASES: readonly (readonly [string, readonly DisplayFacts[], DisplayFacts, DisplayFacts | undefined])[] = [
  ['the only display is the audience’s', [panel], panel, undefined],
  ['the exhibition stays where it stands', [panel, second], panel, second],
  ['a laptop’s own is the presenter’s', [laptop, second], second, laptop],
  ['a laptop’s own is the presenter’s before others', [panel, second, laptop], panel, laptop],
];
for (const [name, displays, audience, presenter] of CASES)
  test(name, () => {
    expect(shareDisplays(displays, {})).toEqual({ audience, presenter, isMirrored: false });
  });

test('a swap is remembered for these displays, a second one takes it back, and other displays know nothing of it', () => {
  const once = swapped([panel, second], {});
  expect(shareDisplays([panel, second], once)).toMatchObject({ audience: second, presenter: panel });
  expect(shareDisplays([panel, second], swapped([panel, second], once))).toMatchObject({ audience: panel, presenter: second });
  expect(shareDisplays([panel, display(9, 1920)], once)?.audience).toBe(panel);
  expect(swapped([panel], {})).toEqual({});
});

test('without any display there is nobody to share with', () => {
  expect(shareDisplays([], {})).toBe(undefined);
});

test('a display that copies the audience’s picture is nobody’s own, so that no note ever stands on it', () => {
  const copy = { ...second, bounds: { ...second.bounds, x: 0 } };
  expect(shareDisplays([panel, copy], {})).toEqual({ audience: panel, presenter: undefined, isMirrored: true });
  expect(shareDisplays([panel, copy, laptop], {})).toEqual({ audience: panel, presenter: laptop, isMirrored: true });
  const smaller = { ...copy, bounds: { x: 0, y: 0, width: 1280, height: 800 } };
  expect(shareDisplays([panel, smaller], {})?.presenter).toBe(undefined);
});
