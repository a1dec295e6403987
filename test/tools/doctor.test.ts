import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './temporary-folder.ts';

const PROJECT = join(import.meta.dirname, '..', '..');

test('the doctor names what is missing with what to do, fetches nothing, and ends with 1', ({ folder }) => {
  const { ELECTRON_OVERRIDE_DIST_PATH: _, ...inherited } = process.env;
  const env = { ...inherited, ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'nowhere') };
  const doctor = spawnSync(process.execPath, ['--import', 'tsx', 'tools/doctor.ts'], { cwd: PROJECT, env, encoding: 'utf8' });
  expect(doctor.stderr).toBe('');
  expect(doctor.stdout).toMatch(/^ok +Node /);
  expect(doctor.stdout).toMatch(/^MISSING +ELECTRON_OVERRIDE_DIST_PATH is .*nowhere/m);
  expect(doctor.status).toBe(1);
});
