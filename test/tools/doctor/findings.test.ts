import { expect, test } from '@playwright/test';
import { type Examined, findingsOf } from '../../../tools/doctor/findings.ts';
import { readLinuxSystem } from '../../../tools/system/linux-system.ts';
import { readNeeds } from '../../../tools/system/needed-packages.ts';
import { OS_RELEASES } from '../system/os-releases.ts';

const WELL: Examined = {
  node: { ok: true, text: 'Node 20.19.0: new enough (20.19 or later).' },
  runtime: { kind: 'installed', executable: '/electron', version: '45.4.1', line: 'Electron 45.4.1 (installed): /electron' },
  unlinked: [],
  missing: [],
  machine: { system: readLinuxSystem(OS_RELEASES.ubuntu24), isRoot: false, knowsPackage: () => false },
  display: { name: ':0', answers: true },
};

/** The texts of what is not as it must be. */
function complaints(examined: Partial<Examined>): readonly string[] {
  return findingsOf({ ...WELL, ...examined }).flatMap(({ ok, text }) => (ok ? [] : text));
}

test('a machine that has everything is told about Node, Electron, libraries, fonts and display, and nothing else', () => {
  const findings = findingsOf(WELL);
  expect(findings.every(({ ok }) => ok)).toBe(true);
  expect(findings.map(({ text }) => text.split(/[ :]/)[0])).toEqual(['Node', 'Electron', 'Libraries', 'Fonts', 'Display']);
});

test('a system that needs nothing from us has no line about libraries and fonts', () => {
  expect(findingsOf({ ...WELL, machine: undefined })).toHaveLength(3);
});

test('a missing Electron comes with the command that brings one', () => {
  expect(complaints({ runtime: undefined })).toEqual([expect.stringMatching(/No Electron[\s\S]*npm start/)]);
  expect(complaints({ runtime: { problem: 'named, not there' } })).toEqual(['named, not there']);
});

test('a library that Electron is linked to and that is missing comes with its package, once', () => {
  const missing = readNeeds('window library libgtk-3.so.0 libgtk-3-0*');
  const [text = '', ...rest] = complaints({ missing, unlinked: ['libgtk-3.so.0', 'libcups.so.2'] });
  expect(rest).toEqual([]);
  expect(text).toContain('lacks library libgtk-3.so.0, library libcups.so.2.');
  expect(text).toContain('sudo apt-get install -y --no-install-recommends libgtk-3-0t64 libcups2t64');
});

test('a machine without a font is told so on a line of its own', () => {
  const [text = ''] = complaints({ missing: readNeeds('window font DejaVu_Sans fonts-dejavu-core') });
  expect(text).toContain('lacks font DejaVu Sans');
  expect(text).toContain('fonts-dejavu-core');
});

test('no display is no fault, one that does not answer is', () => {
  expect(complaints({ display: undefined })).toEqual([]);
  expect(complaints({ display: { name: ':7', answers: false } })).toEqual([expect.stringMatching(/:7[\s\S]*env -u DISPLAY npm start/)]);
});
