import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import * as z from 'zod';
import { findRuntime, type RuntimeSearch } from '../../../tools/electron-runtime/find-runtime.ts';
import type { Runtime } from '../../../tools/electron-runtime/runtime.ts';
import { test as base } from '../temporary-folder.ts';
import type { TinyRegistry } from './tiny-registry.ts';

const OUR_PROJECT = join(import.meta.dirname, '..', '..', '..');

// Nobody is at home there: a test that reaches for the world by mistake fails at once.
const NOWHERE = 'http://127.0.0.1:9/';

const OUTCOME = z.object({
  kind: z.string().optional(),
  executable: z.string().optional(),
  problem: z.string().optional(),
  said: z.array(z.string()),
  left: z.array(z.string()),
});

/** What a process of its own found: a runtime or a problem, what it said, and what is left in the cache. */
export type Outcome = z.infer<typeof OUTCOME>;

/** A machine without any Electron: a project, a cache, and a network of what the test opens. */
export type RuntimePlace = {
  /** Our folder in the cache. */
  readonly cache: string;
  /** The environment, with npm and Electron's downloads kept inside the test's folder, and `more`. */
  readonly env: (more: Readonly<Record<string, string>>) => NodeJS.ProcessEnv;
  /** Looks in this process; what is said goes to `said`. */
  readonly find: (more: Readonly<Record<string, string>>, also?: Partial<RuntimeSearch>) => Promise<Runtime>;
  readonly said: string[];
  /** Looks in a process of its own, started by `command` with the program's words after its own. */
  readonly start: (more: Readonly<Record<string, string>>, options?: StartOptions) => Started;
};

/** How a process of its own is started; `around` is a command that runs the one after it. */
export type StartOptions = { readonly around?: readonly string[]; readonly registry?: TinyRegistry };

/** A process that looks for a runtime. */
export type Started = { readonly kill: () => Promise<void>; readonly outcome: () => Promise<Outcome> };

/** A test with a machine without any Electron. */
export const test = base.extend<{ readonly place: RuntimePlace }>({
  place: async ({ folder }, use) => {
    const env = (more: Readonly<Record<string, string>>) => {
      const inherited = Object.entries(process.env).filter(([name]) => !/electron|proxy/i.test(name));
      const kept = {
        XDG_CACHE_HOME: join(folder, 'cache'),
        npm_config_cache: join(folder, 'npm'),
        electron_config_cache: join(folder, 'zips'),
      };
      const closed = { npm_config_fetch_retries: '0', npm_config_registry: NOWHERE, ELECTRON_MIRROR: NOWHERE };
      return { ...Object.fromEntries(inherited), ...closed, ...kept, ...more };
    };
    const said: string[] = [];
    await use({
      cache: join(folder, 'cache', 'concentric'),
      env,
      said,
      find: (more, also) => findRuntime({ project: folder, env: env(more), say: (line) => said.push(line), ...also }),
      start: (more, options) => start(folder, env(more), options),
    });
  },
});

function start(project: string, env: NodeJS.ProcessEnv, { around = [], registry }: StartOptions = {}): Started {
  const program = join(import.meta.dirname, 'look-for-runtime.ts');
  const words = [...around, process.execPath, '--import', 'tsx', program, project];
  const [command = '', ...args] = registry === undefined ? words : [...words, JSON.stringify(registry.carried)];
  const child = spawn(command, args, { cwd: OUR_PROJECT, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const printed = text(child.stdout);
  const closed = once(child, 'close');
  return {
    kill: async () => {
      child.kill('SIGKILL');
      await closed;
    },
    outcome: async () => OUTCOME.parse(JSON.parse(await printed)),
  };
}
