import { expect, test } from '@playwright/test';
import { readLinuxSystem } from '../../../tools/system/linux-system.ts';
import { libraryNeed, readNeeds } from '../../../tools/system/needed-packages.ts';
import { remedy } from '../../../tools/system/remedy.ts';
import { OS_RELEASES } from './os-releases.ts';

const MISSING = readNeeds(`
  window library libgtk-3.so.0   libgtk-3-0*
  window library libasound.so.2  libasound2*
  screen program Xvfb            xvfb
  screen program xvfb-run        xvfb
`);

function on(system: keyof typeof OS_RELEASES, also: { readonly isRoot?: boolean; readonly known?: readonly string[] } = {}) {
  const { isRoot = false, known = [] } = also;
  return { system: readLinuxSystem(OS_RELEASES[system]), isRoot, knowsPackage: (name: string) => known.includes(name) };
}

test('on Debian 12 the missing things are named, and one command installs each package once', () => {
  expect(remedy(MISSING, on('debian12'))).toBe(
    'This machine (Debian GNU/Linux 12 (bookworm)) lacks library libgtk-3.so.0, library libasound.so.2, program Xvfb, program xvfb-run.\n' +
      'Please run:\n' +
      '  sudo apt-get update && sudo apt-get install -y --no-install-recommends libgtk-3-0 libasound2 xvfb',
  );
});

test('on Ubuntu 24.04 the packages have their new names', () => {
  const text = remedy(MISSING, on('ubuntu24'));
  expect(text).toContain('This machine (Ubuntu 24.04.1 LTS) lacks library libgtk-3.so.0');
  expect(text).toContain('--no-install-recommends libgtk-3-0t64 libasound2t64 xvfb');
});

test('on a derivative that names no base, its own apt knows the names', () => {
  expect(remedy(MISSING, on('kylin'))).toContain('libgtk-3-0 libasound2 xvfb');
  expect(remedy(MISSING, on('kylin', { known: ['libasound2t64'] }))).toContain('libgtk-3-0 libasound2t64 xvfb');
});

test('root needs no sudo, and a container has none', () => {
  const text = remedy(MISSING, on('debian12', { isRoot: true }));
  expect(text).toContain('  apt-get update && apt-get install');
  expect(text).not.toContain('sudo');
});

test('a library that no table of ours has is looked for by its file, beside what apt can install', () => {
  const text = remedy([...MISSING, libraryNeed('libnew.so.9')], on('debian13'));
  expect(text).toContain('library libnew.so.9');
  expect(text).toContain('libgtk-3-0t64 libasound2t64 xvfb');
  expect(text).toContain('  apt-file search libnew.so.9');
});

test('on Fedora the missing files are named, with the command that finds their packages', () => {
  expect(remedy(MISSING.slice(0, 3), on('fedora'))).toBe(
    'This machine (Fedora Linux 41 (Workstation Edition)) lacks library libgtk-3.so.0, library libasound.so.2, program Xvfb.\n' +
      'Find the packages that bring them, and install them:\n' +
      "  dnf provides '*/libgtk-3.so.0'\n  dnf provides '*/libasound.so.2'\n  dnf provides '*/Xvfb'",
  );
});

test('on a system that nobody here knows the missing files are named, and Debian’s names for a start', () => {
  for (const system of ['slackware', 'silent'] as const) {
    const text = remedy(MISSING, on(system));
    expect(text).toContain('lacks library libgtk-3.so.0');
    expect(text).toContain("the system's own tool");
    expect(text).toContain('libgtk-3-0 libasound2 xvfb');
    expect(text).not.toContain('apt-get');
  }
});

test('on Alpine it is said that no Electron runs on musl', () => {
  const text = remedy(MISSING, on('alpine'));
  expect(text).toContain('apk search so:libgtk-3.so.0');
  expect(text).toContain('musl, where no Electron runs');
});
