import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { oldestTypes } from '../electron-runtime/oldest-types.ts';
import { RuntimeUnavailable } from '../electron-runtime/runtime.ts';
import type { Surroundings } from './steps.ts';

/** Whether the shell compiles against the types of the oldest Electron it must run on; the newest is what `tsc -b` takes. */
export async function fitsOldestElectron({ project, say, tool }: Surroundings): Promise<boolean> {
  try {
    const types = await oldestTypes({ project, env: process.env, say });
    const folder = join(project, 'out', 'oldest-electron');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config(types), null, 2));
    return await tool('typescript/bin/tsc', ['-p', folder]);
  } catch (error) {
    if (!(error instanceof RuntimeUnavailable)) throw error;
    say(error.message);
    return false;
  }
}

function config(types: string): unknown {
  return {
    extends: '../../electron/tsconfig.json',
    compilerOptions: { composite: false, emitDeclarationOnly: false, noEmit: true, rootDir: '../..', paths: { electron: [types] } },
    include: ['../../electron/**/*.ts'],
    references: [],
  };
}
