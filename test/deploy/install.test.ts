import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { NEEDS } from '../../tools/system/needed-packages.ts';
import { test } from '../tools/temporary-folder.ts';
import { bareMachine } from './bare-machine.ts';

/** What useradd and userdel leave behind on every machine: their own copies of the tables of users. */
const COPIES = /^etc\/(passwd|group|shadow|gshadow)-$/;

/** Every path below `root` with its kind, rights and contents: two machines with equal ones are the same, byte for byte. */
function everythingIn(root: string): Readonly<Record<string, string>> {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => !COPIES.test(path));
  return Object.fromEntries(paths.sort().map((path) => [path, contents(join(root, path))]));
}

function contents(path: string): string {
  const { mode, uid, gid } = lstatSync(path);
  const rights = `${mode.toString(8)} ${uid}:${gid}`;
  if (lstatSync(path).isSymbolicLink()) return `${rights} → ${readlinkSync(path)}`;
  return lstatSync(path).isDirectory() ? rights : `${rights} ${readFileSync(path, 'base64')}`;
}

test('it says what it will do in two languages and does nothing without a yes', ({ folder }) => {
  const { root, install } = bareMachine(folder);
  const before = everythingIn(root);
  for (const args of [['--dry-run'], []]) {
    const { printed } = install(...args);
    for (const words of ['展项用户', 'the locked session', '/opt/concentric', '新用户', '原件留存', 'multi-user.target.wants']) {
      expect(printed).toContain(words);
    }
    expect(everythingIn(root)).toEqual(before);
  }
  expect(install().status).toBe(1);
  expect(install().printed).toContain('什么也没做');
});

test('it sets up user, program, session and start; a second run changes nothing', ({ folder }) => {
  const { root, install } = bareMachine(folder);
  expect(install('--yes')).toMatchObject({ status: 0 });
  const first = everythingIn(root);
  const text = (path: string) => readFileSync(join(root, path), 'utf8');
  expect(text('etc/passwd')).toMatch(/^kiosk:x:\d+:\d+:[^:]*:\/home\/kiosk:\/usr\/sbin\/nologin$/m);
  expect(text('etc/group')).toMatch(/^video:x:44:kiosk$/m);
  expect(first['opt/concentric/chrome-sandbox']).toMatch(/^104755 /);
  expect(first['etc/systemd/system/display-manager.service']).toContain('→ /dev/null');
  expect(first['etc/systemd/system/multi-user.target.wants/concentric.service']).toContain('→ ../concentric.service');

  const again = install('--yes');
  expect(again).toMatchObject({ status: 0 });
  expect(again.printed).not.toMatch(/^ {2}[+~-] /m);
  expect(everythingIn(root)).toEqual(first);
});

test('undone, the machine is what it was, byte for byte', ({ folder }) => {
  const { root, install } = bareMachine(folder);
  const before = everythingIn(root);
  install('--yes');
  expect(everythingIn(root)).not.toEqual(before);
  expect(install('--undo', '--yes')).toMatchObject({ status: 0 });
  expect(everythingIn(root)).toEqual(before);
  expect(install('--undo', '--yes').printed).toContain('没有可撤销的');
});

test('undone after a change of session and a newer program, the machine is what it was as well', ({ folder }) => {
  const { root, stick, install } = bareMachine(folder);
  const before = everythingIn(root);
  install('--yes');
  writeFileSync(join(stick, 'resources/app.asar'), 'second\n');
  expect(install('--yes', '--session', 'cage').printed).toContain('~ /opt/concentric');
  expect(readFileSync(join(root, 'opt/concentric/resources/app.asar'), 'utf8')).toBe('second\n');
  const wants = join(root, 'etc/systemd/system/multi-user.target.wants');
  expect(readdirSync(wants)).toEqual(['concentric-cage.service']);
  install('--undo', '--yes');
  expect(everythingIn(root)).toEqual(before);
});

test('what a keeper or the exhibition wrote stays: touch.conf over a second run, settings and changed files over an undo', ({ folder }) => {
  const { root, install } = bareMachine(folder);
  install('--yes');
  const touch = join(root, 'etc/concentric/touch.conf');
  writeFileSync(touch, 'HDMI-1 left ILITEK ILITEK-TP\n');
  writeFileSync(join(root, 'home/kiosk/settings.json'), '{}');
  expect(install('--yes', '--dry-run').printed).toContain('值班人员改过');
  install('--yes');
  expect(readFileSync(touch, 'utf8')).toBe('HDMI-1 left ILITEK ILITEK-TP\n');

  const { printed } = install('--undo', '--yes');
  expect(printed).toContain('改名留作 .changed');
  expect(readFileSync(`${touch}.changed`, 'utf8')).toBe('HDMI-1 left ILITEK ILITEK-TP\n');
  expect(readFileSync(join(root, 'home/kiosk/settings.json'), 'utf8')).toBe('{}');
  expect(existsSync(touch)).toBe(false);
});

test('a stick without the program, or a system that is neither Debian nor Ubuntu, is told so and left alone', ({ folder }) => {
  const { root, stick, install } = bareMachine(folder);
  writeFileSync(join(root, 'etc/os-release'), 'ID=fedora\n');
  expect(install('--yes')).toMatchObject({ status: 1, printed: expect.stringContaining('只会装 Debian') });
  writeFileSync(join(root, 'etc/os-release'), 'ID=ubuntu\nID_LIKE=debian\n');
  expect(install('--yes', '--package', join(stick, 'resources'))).toMatchObject({
    status: 1,
    printed: expect.stringContaining('找不到程序'),
  });
});

test('it asks for every package that a window needs', ({ folder }) => {
  const { printed } = bareMachine(folder).install('--dry-run');
  const line = printed.split('\n').find((text) => text.includes('libgtk-3-0'));
  const asked = new Set(line?.split(' '));
  const needed = NEEDS.filter(({ purpose }) => purpose === 'window').flatMap((need) => need.package?.name ?? []);
  expect(needed.filter((name) => !asked.has(name))).toEqual([]);
});

test('every script is one that a plain sh can read', () => {
  const deploy = join(import.meta.dirname, '../../deploy');
  const scripts = readdirSync(deploy, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.sh'));
  expect(scripts.length).toBeGreaterThan(5);
  for (const script of scripts) expect(spawnSync('sh', ['-n', join(deploy, script)], { encoding: 'utf8' }).stderr).toBe('');
});
