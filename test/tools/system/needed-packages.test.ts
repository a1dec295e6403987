import { expect, test } from '@playwright/test';
import { commandFor } from '../../../tools/system/install-missing.ts';
import { readLibraries } from '../../../tools/system/look-at-system.ts';
import { missingNeeds, NEEDS, readNeeds } from '../../../tools/system/needed-packages.ts';

const TABLE = `
  window  library  libgtk-3.so.0  libgtk-3-0

  window  file     /fonts/a.ttf   fonts-a
  screen  program  Xvfb           xvfb
  test    program  ip             iproute2
`;

test('a table of needs is read line by line, blank lines left out', () => {
  expect(readNeeds(TABLE)).toEqual([
    { purpose: 'window', kind: 'library', name: 'libgtk-3.so.0', package: 'libgtk-3-0' },
    { purpose: 'window', kind: 'file', name: '/fonts/a.ttf', package: 'fonts-a' },
    { purpose: 'screen', kind: 'program', name: 'Xvfb', package: 'xvfb' },
    { purpose: 'test', kind: 'program', name: 'ip', package: 'iproute2' },
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
  const bare = { hasLibrary: () => false, hasProgram: () => false, hasFile: () => true };
  const missing = missingNeeds(bare, ['window', 'screen'], readNeeds(TABLE));
  expect(missing.map((need) => need.name)).toEqual(['libgtk-3.so.0', 'Xvfb']);
});

test('a system that has everything lacks nothing', () => {
  const full = { hasLibrary: () => true, hasProgram: () => true, hasFile: () => true };
  expect(missingNeeds(full, ['window', 'screen', 'test'])).toEqual([]);
  expect(NEEDS.length).toBeGreaterThan(10);
});

test('libraries are read by their sonames from what ldconfig prints', () => {
  const printed = '2 libs found in cache\n\tlibz.so.1 (libc6,x86-64) => /lib/libz.so.1\n\tld-linux.so.2 (ELF) => /lib/ld-linux.so.2\n';
  expect([...readLibraries(printed)]).toEqual(['libz.so.1', 'ld-linux.so.2']);
});

test('somebody without rights gets one command that installs each package once', () => {
  const command = commandFor(readNeeds('screen program Xvfb xvfb\nscreen program xvfb-run xvfb\ntest program ip iproute2'));
  expect(command).toContain('lacks Xvfb, xvfb-run, ip');
  expect(command).toContain('sudo apt-get update && sudo apt-get install -y --no-install-recommends xvfb iproute2');
});
