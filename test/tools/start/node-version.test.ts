import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import * as z from 'zod';
import { checkNode } from '../../../tools/start/node-version.cjs';

const PROJECT = join(import.meta.dirname, '..', '..', '..');
const MANIFEST = z
  .object({ engines: z.object({ node: z.string() }), scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')));

for (const [version, ok] of [
  ['20.19.0', true],
  ['20.20.2', true],
  ['22.1.0', true],
  ['20.18.9', false],
  ['18.30.0', false],
  ['4.9.1', false],
] as const) {
  test(`Node ${version} is ${ok ? 'new enough' : 'too old'}, and one sentence says so`, () => {
    const node = checkNode(version);
    expect(node.ok).toBe(ok);
    expect(node.sentence).toContain(ok ? 'new enough' : 'too old');
    expect(node.sentence).toContain(MANIFEST.engines.node.replace('>=', ''));
    expect(node.sentence).not.toContain('\n');
  });
}

test('every command of ours that Node runs is preceded by the check, since an old Node knows no --import', () => {
  const ours = Object.entries(MANIFEST.scripts).filter(([, command]) => command.includes('node '));
  expect(ours.length).toBeGreaterThan(5);
  for (const [, command] of ours) expect(command).toMatch(/^node tools\/start\/node-version\.cjs && exec node --import tsx tools\//);
});

test('a Node that is new enough passes the check without a word', () => {
  const check = spawnSync(process.execPath, [join(PROJECT, 'tools', 'start', 'node-version.cjs')], { encoding: 'utf8' });
  expect(check).toMatchObject({ status: 0, stdout: '', stderr: '' });
});

test('the check is written in words that the oldest Nodes read', () => {
  const text = readFileSync(join(PROJECT, 'tools', 'start', 'node-version.cjs'), 'utf8');
  expect(text).not.toMatch(/\basync\b|\bawait\b|\bimport\b|\?\.|\?\?|\.\.\.|\bclass\b|=> \(?\{|(const|let) [[{]/);
});
