import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { startBound } from '../../../tools/system/bound-child.ts';

const PROJECT = join(import.meta.dirname, '..', '..', '..');

test('a child that is stopped ends with 128 + SIGTERM, and its own children with it', async () => {
  const child = startBound('sh', ['-c', 'sleep 600 & echo $!; wait'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const grandchild = Number(await firstLine(child.process));
  await child.stop();
  expect(await child.ended).toBe(143);
  await expect.poll(() => isAlive(grandchild)).toBe(false);
});

test('a child that will not go is killed', async () => {
  const child = startBound('sh', ['-c', "trap '' TERM; echo up; while :; do sleep 1; done"], { stdio: ['ignore', 'pipe', 'inherit'] });
  await firstLine(child.process);
  await child.stop();
  expect(await child.ended).toBe(137);
});

test('a program that does not exist ends with 127', async () => {
  const child = startBound('/nowhere/at/all', [], { stdio: 'ignore' });
  expect(await child.ended).toBe(127);
  await child.stop();
});

test('a child does not outlive a parent that is killed', async () => {
  test.skip(process.platform !== 'linux', 'only Linux tells a child of its parent’s death');
  const module = JSON.stringify(join(PROJECT, 'tools', 'system', 'bound-child.ts'));
  const script = `import { startBound } from ${module}; startBound('sh', ['-c', 'echo $$; exec sleep 600'], { stdio: 'inherit' });`;
  const parent = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    cwd: PROJECT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // The child says its number itself: by then the kernel knows whom it is bound to.
  const child = Number(await firstLine(parent));
  parent.kill('SIGKILL');
  await expect.poll(() => isAlive(child)).toBe(false);
});

async function firstLine(child: { readonly stdout: NodeJS.ReadableStream | null }): Promise<string> {
  if (child.stdout === null) throw new Error('the child has no pipe');
  const [chunk]: unknown[] = await once(child.stdout, 'data');
  return String(chunk).trim();
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
