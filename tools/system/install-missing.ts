import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { readLinuxSystem } from './linux-system.ts';
import { lookAtSystem, missingLibraries } from './look-at-system.ts';
import { libraryNeed, missingNeeds, type Need, type Purpose } from './needed-packages.ts';
import { type Machine, packagesFor, remedy } from './remedy.ts';

const OS_RELEASE = '/etc/os-release';

/** Whether the system has what it needs; if it hasn't, `problem` tells a person what to do. */
export type SystemState = { readonly ok: true } | { readonly ok: false; readonly problem: string };

/**
 * Makes sure that what the purposes need is installed: looks, and as root on Debian or Ubuntu installs what is missing,
 * after a line that says so. Anyone else gets the command to type. Other systems than Linux need nothing from here.
 */
export function installMissing(purposes: readonly Purpose[], say: (line: string) => void): SystemState {
  if (process.platform !== 'linux') return { ok: true };
  return installNeeds(() => missingNeeds(lookAtSystem(process.env), purposes), say);
}

/** The same for the libraries that the program at `path` is linked to: an Electron of another version may want others. */
export function installLinked(path: string, say: (line: string) => void): SystemState {
  if (process.platform !== 'linux') return { ok: true };
  return installNeeds(() => missingLibraries(path).map(libraryNeed), say);
}

function installNeeds(look: () => readonly Need[], say: (line: string) => void): SystemState {
  const missing = look();
  if (missing.length === 0) return { ok: true };
  const machine = thisMachine();
  if (!machine.system.hasApt || !machine.isRoot) return { ok: false, problem: remedy(missing, machine) };

  say(`Installing what is missing here: ${missing.map(({ name }) => name).join(', ')}`);
  const failure = apt(['update']) ?? aptInstall(packagesFor(missing, machine));
  if (failure !== undefined) return { ok: false, problem: `${failure}\n${remedy(missing, machine)}` };
  const still = look();
  return still.length === 0 ? { ok: true } : { ok: false, problem: remedy(still, machine) };
}

/** The Linux we run on, as what to do there depends on it. */
export function thisMachine(): Machine {
  const system = readLinuxSystem(existsSync(OS_RELEASE) ? readFileSync(OS_RELEASE, 'utf8') : '');
  return {
    system: { ...system, hasApt: system.hasApt && existsSync('/usr/bin/apt-get') },
    isRoot: process.getuid?.() === 0,
    knowsPackage: (name) => spawnSync('apt-cache', ['show', name], { stdio: 'ignore' }).status === 0,
  };
}

function aptInstall(packages: readonly string[]): string | undefined {
  return apt(['install', '-y', '--no-install-recommends', ...packages]);
}

function apt(args: readonly string[]): string | undefined {
  const run = spawnSync('apt-get', ['-q', ...args], {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (run.status === 0) return undefined;
  return `apt-get ${args.join(' ')} failed:\n${run.stdout ?? ''}${run.stderr ?? ''}${run.error?.message ?? ''}`.trim();
}
