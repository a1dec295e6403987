import { expect, test } from '@playwright/test';
import { readLinuxSystem } from '../../../tools/system/linux-system.ts';
import { OS_RELEASES } from './os-releases.ts';

for (const [key, expected] of [
  ['debian12', { name: 'Debian GNU/Linux 12 (bookworm)', hasApt: true, hasNewNames: false }],
  ['debian13', { hasApt: true, hasNewNames: true }],
  ['debianSid', { hasApt: true, hasNewNames: true }],
  ['ubuntu22', { hasApt: true, hasNewNames: false }],
  ['ubuntu24', { name: 'Ubuntu 24.04.1 LTS', hasApt: true, hasNewNames: true }],
  ['mint21', { hasApt: true, hasNewNames: false }],
  ['mint22', { hasApt: true, hasNewNames: true }],
  ['kylin', { name: 'Kylin V10 SP1', hasApt: true, hasNewNames: undefined }],
  ['fedora', { hasApt: false, hasNewNames: undefined, search: "dnf provides '*/NAME'", isMusl: false }],
  ['leap', { hasApt: false, search: 'zypper search --provides NAME' }],
  ['arch', { hasApt: false, search: 'pacman -F NAME' }],
  ['alpine', { hasApt: false, isMusl: true }],
  ['slackware', { hasApt: false, search: undefined, isMusl: false }],
  ['silent', { name: 'a Linux without /etc/os-release', hasApt: false, search: undefined }],
] as const) {
  test(`${key} is read from its os-release`, () => {
    expect(readLinuxSystem(OS_RELEASES[key])).toMatchObject(expected);
  });
}
