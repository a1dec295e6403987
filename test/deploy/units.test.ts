import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from '../tools/temporary-folder.ts';
import { bareMachine } from './bare-machine.ts';

/** A machine on which everything was installed, with systemd's own units beside ours; cage itself is only a name there. */
function installedMachine(folder: string): string {
  const { root, install } = bareMachine(folder);
  install('--yes');
  cpSync('/lib/systemd/system', join(root, 'usr/lib/systemd/system'), { recursive: true, verbatimSymlinks: true });
  mkdirSync(join(root, 'usr/bin'), { recursive: true });
  writeFileSync(join(root, 'usr/bin/cage'), '');
  chmodSync(join(root, 'usr/bin/cage'), 0o755);
  return root;
}

function verify(root: string, unit: string) {
  const args = ['verify', '--man=no', '--recursive-errors=no', '--root', root, unit];
  const { status, stderr } = spawnSync('systemd-analyze', args, { encoding: 'utf8' });
  return { status, stderr };
}

for (const unit of ['concentric.service', 'concentric-cage.service']) {
  test(`systemd finds nothing wrong with ${unit}, nor with what it starts`, ({ folder }) => {
    expect(verify(installedMachine(folder), unit)).toEqual({ status: 0, stderr: '' });
  });

  test(`${unit} has a watchdog, takes pings from every process in it, and never gives up`, ({ folder }) => {
    const text = readFileSync(join(installedMachine(folder), 'etc/systemd/system', unit), 'utf8');
    for (const line of ['Type=notify', 'NotifyAccess=all', 'WatchdogSec=30', 'Restart=always', 'StartLimitIntervalSec=0']) {
      expect(text.split('\n')).toContain(line);
    }
    // With a login of its own the children's pings would be counted for another unit.
    expect(text).not.toMatch(/^PAMName=/m);
  });
}

test('a unit that names a program which is not there, or a word that systemd does not know, is found out', ({ folder }) => {
  const root = installedMachine(folder);
  const path = join(root, 'etc/systemd/system/concentric.service');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace('start-x.sh', 'start-y.sh'));
  expect(verify(root, 'concentric.service')).toMatchObject({ status: 1, stderr: expect.stringContaining('start-y.sh is not executable') });
  writeFileSync(path, text.replace('Restart=always', 'Restart=sometimes'));
  expect(verify(root, 'concentric.service').stderr).toContain('sometimes');
});
