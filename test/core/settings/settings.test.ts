import { expect, test } from '@playwright/test';
import { readSettings } from '../../../src/core/settings/settings.ts';

test('nothing given means the defaults and no problem', () => {
  expect(readSettings(undefined)).toEqual({
    settings: {
      ...{ idleSeconds: 60, warningSeconds: 20, startLanguage: 'zh', panelInches: 55, lowerEdgeMm: 800, videoSound: false },
      ...{ lectureHours: [], lectureTalk: '' },
    },
    problems: [],
  });
});

test('a bad value falls to its default alone and is named', () => {
  const { settings, problems } = readSettings({ idleSeconds: 90, warningSeconds: 3, startLanguage: 'fr', unknown: 1 });
  expect(settings).toMatchObject({ idleSeconds: 90, warningSeconds: 20, startLanguage: 'zh' });
  expect(problems.map(({ field }) => field)).toEqual(['unknown', 'warningSeconds', 'startLanguage']);
});

test('what is no list of settings is told, and all defaults are taken', () => {
  expect(readSettings('text').problems).toMatchObject([{ field: '', why: { zh: '设置文件不是一组“名称: 值”，全部按默认值' } }]);
});

for (const raw of [[], 'text', 7, null, true]) {
  test(`${JSON.stringify(raw)} instead of settings never throws`, () => expect(readSettings(raw).settings.idleSeconds).toBe(60));
}
