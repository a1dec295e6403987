import { expect, test } from '@playwright/test';
import { libraryNeed, missingNeeds, NEEDS, readNeeds } from '../../../tools/system/needed-packages.ts';

const TABLE = `
  window  library  libgtk-3.so.0  libgtk-3-0*

  window  font     A_Sans         fonts-a
  screen  program  Xvfb           xvfb
  test    program  ip             iproute2
`;

test('a table of needs is read line by line, blank lines left out', () => {
  expect(readNeeds(TABLE)).toEqual([
    { purpose: 'window', kind: 'library', name: 'libgtk-3.so.0', package: { name: 'libgtk-3-0', renamed: true } },
    { purpose: 'window', kind: 'font', name: 'A Sans', package: { name: 'fonts-a', renamed: false } },
    { purpose: 'screen', kind: 'program', name: 'Xvfb', package: { name: 'xvfb', renamed: false } },
    { purpose: 'test', kind: 'program', name: 'ip', package: { name: 'iproute2', renamed: false } },
  ]);
});

for (const line of [
  'window library libgtk-3.so.0',
  'hall program ip iproute2',
  'test thing ip iproute2',
  'test program ip iproute2 more',
]) {
  test(`"${line}" is no need`, () => {
    expect(() => readNeeds(line)).toThrow(line);
  });
}

test('missing is what the system lacks for the purposes asked, and nothing else', () => {
  const bare = { hasLibrary: () => false, hasProgram: () => false, hasFont: () => true };
  const missing = missingNeeds(bare, ['window', 'screen'], readNeeds(TABLE));
  expect(missing.map((need) => need.name)).toEqual(['libgtk-3.so.0', 'Xvfb']);
});

test('a system that has everything lacks nothing', () => {
  const full = { hasLibrary: () => true, hasProgram: () => true, hasFont: () => true };
  expect(missingNeeds(full, ['window', 'screen', 'test'])).toEqual([]);
  expect(NEEDS.length).toBeGreaterThan(10);
});

test('a library that Electron is linked to has its package, one that we never saw has none', () => {
  expect(libraryNeed('libgtk-3.so.0').package).toEqual({ name: 'libgtk-3-0', renamed: true });
  expect(libraryNeed('libcups.so.2').package).toEqual({ name: 'libcups2', renamed: true });
  expect(libraryNeed('libnew.so.9')).toEqual({ kind: 'library', name: 'libnew.so.9', package: undefined, purpose: 'window' });
});
