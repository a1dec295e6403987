import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import * as z from 'zod';

const VERSIONS = z.looseObject({ electron: z.string(), chrome: z.string(), node: z.string(), v8: z.string() });

/** What is inside an Electron: name → version, as its own `process.versions` says; electron, chrome, node and v8 are always there. */
export async function runtimeParts(executable: string): Promise<ReadonlyMap<string, string>> {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const { stdout } = await promisify(execFile)(executable, ['-p', 'JSON.stringify(process.versions)'], { env });
  const all = Object.entries(VERSIONS.parse(JSON.parse(stdout)));
  return new Map(all.flatMap(([name, version]) => (typeof version === 'string' ? [[name, version]] : [])));
}
