import { expect, test } from '@playwright/test';
import { attractFrame, ringRadius, sceneOf } from '../../../src/player/geometry/attract-frame.ts';
import { attractTitle } from '../../../src/player/geometry/attract-title.ts';
import { FORMATS } from './formats.ts';

test('each picture has its scene; the quiz stands before the hills', () => {
  expect((['core', 'towers', 'window', 'slips', 'question', undefined] as const).map(sceneOf)).toEqual([
    'hills',
    'towers',
    'window',
    'stall',
    'hills',
    'hills',
  ]);
});

for (const [name, format] of FORMATS) {
  test(`Chinese hangs in columns and letters stand in lines in ${name}`, () => {
    const zh = attractTitle(format, 'towers', ['竖起来', '的社区'], '国际创新园');
    expect(zh).toMatchObject({ isVertical: true, parts: ['竖起来', '的社区'] });
    expect(zh.size).toBeGreaterThanOrEqual(120);
    const en = attractTitle(format, 'window', ['Practical work', 'for the people'], 'Civil Affairs');
    expect(en.isVertical).toBe(false);
    expect(en.size).toBeGreaterThanOrEqual(52);
    for (const part of en.parts) expect(part.length * en.size * 0.55).toBeLessThanOrEqual(en.width);
  });

  test(`a scene without a title of its own shows the deck's name in ${name}`, () => {
    expect(attractTitle(format, 'hills', [], '画好同心圆').parts).toEqual(['画好', '同心圆']);
    expect(attractTitle(format, 'stall', [], 'Market Regulation').parts).toEqual(['Market', 'Regulation']);
  });

  test(`the rings' core and the ripple lie on the screen in ${name}`, () => {
    for (const kind of ['hills', 'towers', 'window', 'stall'] as const) {
      const { sun, horizon, ripple } = attractFrame(format, kind);
      expect(sun.x - ringRadius(sun, 0)).toBeGreaterThan(0);
      expect(sun.x + ringRadius(sun, 0)).toBeLessThan(format.width);
      expect(sun.y).toBeLessThan(horizon);
      expect(ripple.y).toBeGreaterThan(horizon);
      expect(ripple.y).toBeLessThan(format.height);
    }
  });
}
