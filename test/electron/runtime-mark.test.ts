import { expect, test } from '@playwright/test';
import { runtimeMark } from '../../electron/runtime-mark.ts';

const environment = { CONCENTRIC_RUNTIME_MARK: '测试运行环境 · Electron 33.2.1' };

test('from sources the starter says on what it runs', () => {
  expect(runtimeMark({ build: 'development', builtIn: '', environment })).toBe(environment.CONCENTRIC_RUNTIME_MARK);
  expect(runtimeMark({ build: 'test', builtIn: '', environment: {} })).toBeUndefined();
});

test('in a release only its build has said it: the environment can neither set nor hide it', () => {
  expect(runtimeMark({ build: 'release', builtIn: '', environment })).toBe('');
  expect(runtimeMark({ build: 'release', builtIn: '测试运行环境', environment: { CONCENTRIC_RUNTIME_MARK: '' } })).toBe('测试运行环境');
});
