import { expect, test } from '@playwright/test';
import { cornerMarks } from '../../electron/corner-marks.ts';

test('a clean run of an official Electron has no marks', () => {
  expect(cornerMarks({ runtimeMark: undefined, problemCount: 0, isPackaged: false, isKept: true })).toEqual([]);
  expect(cornerMarks({ runtimeMark: '', problemCount: 0, isPackaged: false, isKept: true })).toEqual([]);
});

test('problems are marked from sources, never in a hall', () => {
  expect(cornerMarks({ runtimeMark: '测试运行时', problemCount: 3, isPackaged: false, isKept: true })).toEqual([
    '测试运行时',
    '内容有 3 处问题',
  ]);
  expect(cornerMarks({ runtimeMark: undefined, problemCount: 3, isPackaged: true, isKept: true })).toEqual([]);
});

test('a machine that keeps nothing says so wherever it stands', () => {
  expect(cornerMarks({ runtimeMark: undefined, problemCount: 0, isPackaged: true, isKept: false })).toEqual(['设置和日志不能保存']);
});
