import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { missingLibraries, readLibraries, readMissingLibraries } from '../../../tools/system/look-at-system.ts';
import { test } from '../temporary-folder.ts';

test('libraries are read by their sonames from what ldconfig prints', () => {
  const printed = '2 libs found in cache\n\tlibz.so.1 (libc6,x86-64) => /lib/libz.so.1\n\tld-linux.so.2 (ELF) => /lib/ld-linux.so.2\n';
  expect([...readLibraries(printed)]).toEqual(['libz.so.1', 'ld-linux.so.2']);
});

test('missing libraries are read from what ldd prints, each once', () => {
  const printed =
    '\tlinux-vdso.so.1 (0x00007ffc)\n\tlibgtk-3.so.0 => not found\n\tlibc.so.6 => /lib/libc.so.6 (0x00007f)\n' +
    '\tlibcups.so.2 => not found\n\tlibgtk-3.so.0 => not found\n';
  expect(readMissingLibraries(printed)).toEqual(['libgtk-3.so.0', 'libcups.so.2']);
});

test('a program that is linked to a library which is not here is seen through', async ({ folder }) => {
  // A real program whose wish for libc.so.6 is made a wish for libq.so.6.
  const program = join(folder, 'program');
  const real = await readFile('/bin/true', 'latin1');
  await writeFile(program, real.replaceAll('libc.so.6', 'libq.so.6'), { encoding: 'latin1', mode: 0o755 });
  expect(missingLibraries(process.platform === 'linux' ? program : '')).toEqual(process.platform === 'linux' ? ['libq.so.6'] : []);
});

test('a program that has all its libraries lacks none', () => {
  expect(missingLibraries(process.execPath)).toEqual([]);
});
