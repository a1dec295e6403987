import { spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from '../tools/temporary-folder.ts';
import { bareMachine } from './bare-machine.ts';

const CHECK = join(import.meta.dirname, '../../deploy/check.sh');

/** The lines of check.sh about what is open in this root, and its exit code. */
function check(root: string) {
  const { status, stdout, stderr } = spawnSync('sh', [CHECK, '--root', root], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return { status, open: stdout.split('\n').filter((line) => line.startsWith('✗')) };
}

function change(path: string, from: string | RegExp, to: string): void {
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(path, text.replace(from, to));
}

/** How each lock may come open after the installation, and what is then said. */
const DAMAGE: readonly (readonly [says: string, damage: (root: string) => void])[] = [
  ["kiosk can't log in", (root) => change(join(root, 'etc/shadow'), /^kiosk:!/m, 'kiosk:$6$abc')],
  ['kiosk is no administrator', (root) => appendFileSync(join(root, 'etc/group'), 'sudo:x:27:keeper,kiosk\n')],
  ['the program is there', (root) => rmSync(join(root, 'opt/concentric/concentric'))],
  ['only root can change it', (root) => chmodSync(join(root, 'opt/concentric/resources/app.asar'), 0o666)],
  ['in the sandbox', (root) => chmodSync(join(root, 'opt/concentric/chrome-sandbox'), 0o755)],
  [
    'has no keys',
    (root) =>
      change(join(root, 'usr/local/lib/concentric/session/openbox.xml'), '<keyboard/>', '<keyboard><keybind key="A-F4"/></keyboard>'),
  ],
  [
    'no way to a console',
    (root) => change(join(root, 'etc/X11/xorg.conf.d/50-concentric.conf'), '"DontVTSwitch" "true"', '"DontVTSwitch" "no"'),
  ],
  [
    "screen can't be killed",
    (root) =>
      writeFileSync(join(root, 'etc/X11/xorg.conf.d/90-other.conf'), 'Section "ServerFlags"\n  Option "DontZap" "false"\nEndSection\n'),
  ],
  ['Ctrl+Alt+Del does nothing', (root) => rmSync(join(root, 'etc/systemd/system/ctrl-alt-del.target'))],
  ['no SysRq', (root) => change(join(root, 'etc/sysctl.d/60-concentric.conf'), '= 0', '= 438')],
  ['starts with the machine', (root) => rmSync(join(root, 'etc/systemd/system/multi-user.target.wants/concentric.service'))],
  [
    'no desktop takes the screen',
    (root) => {
      const link = join(root, 'etc/systemd/system/display-manager.service');
      rmSync(link);
      symlinkSync('/lib/systemd/system/lightdm.service', link);
    },
  ],
  [
    'nobody else is logged in',
    (root) => {
      mkdirSync(join(root, 'etc/systemd/system/getty@tty1.service.d'));
      writeFileSync(
        join(root, 'etc/systemd/system/getty@tty1.service.d/a.conf'),
        '[Service]\nExecStart=-/sbin/agetty --autologin keeper %I\n',
      );
    },
  ],
  ['no sleep: suspend', (root) => rmSync(join(root, 'etc/systemd/system/suspend.target'))],
  [
    'no sleep by key or lid: HandleLidSwitch',
    (root) => writeFileSync(join(root, 'etc/systemd/logind.conf.d/90-other.conf'), '[Login]\nHandleLidSwitch=suspend\n'),
  ],
];

test('on a bare machine it names the locks one by one', ({ folder }) => {
  const { status, open } = check(bareMachine(folder).root);
  expect(status).toBe(1);
  expect(open.length).toBeGreaterThan(12);
});

test('after install.sh nothing is open, and each lock that comes open later is named, alone', ({ folder }) => {
  const { root, stick, install } = bareMachine(folder);
  install('--yes');
  expect(check(root)).toEqual({ status: 0, open: [] });
  for (const [says, damage] of DAMAGE) {
    damage(root);
    expect(check(root), says).toEqual({ status: 1, open: [expect.stringContaining(says)] });
    rmSync(root, { recursive: true });
    rmSync(stick, { recursive: true });
    bareMachine(folder).install('--yes');
  }
});
