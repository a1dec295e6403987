import { expect, test } from '@playwright/test';
import { type DisplayFacts, shareDisplays, swapped } from '../../../electron/lecture/share-displays.ts';

const display = (id: number, x: number, internal = false): DisplayFacts => ({
  ...{ id, label: `${id}`, internal },
  bounds: { x, y: 0, width: 1920, height: 1080 },
});
const [panel, second, laptop] = [display(1, 0), display(2, 1920), display(3, 0, true)];

const CASES: readonly (readonly [string, readonly DisplayFacts[], DisplayFacts, DisplayFacts | undefined])[] = [
  ['the only display is the audience’s', [panel], panel, undefined],
  ['the exhibition stays where it stands', [panel, second], panel, second],
  ['a laptop’s own is the presenter’s', [laptop, second], second, laptop],
  [
    'a laptop’s own is the presenter’s wherever it stands',
    [panel, second, { ...laptop, bounds: second.bounds }],
    panel,
    { ...laptop, bounds: second.bounds },
  ],
];
for (const [name, displays, audience, presenter] of CASES)
  test(name, () => {
    expect(shareDisplays(displays, {})).toEqual({ audience, presenter });
  });

test('a swap is remembered for these displays, a second one takes it back, and other displays know nothing of it', () => {
  const once = swapped([panel, second], {});
  expect(shareDisplays([panel, second], once)).toEqual({ audience: second, presenter: panel });
  expect(shareDisplays([panel, second], swapped([panel, second], once))).toEqual({ audience: panel, presenter: second });
  expect(shareDisplays([panel, display(9, 1920)], once)?.audience).toBe(panel);
  expect(swapped([panel], {})).toEqual({});
});

test('without any display there is nobody to share with', () => {
  expect(shareDisplays([], {})).toBe(undefined);
});
