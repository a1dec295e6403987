import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { lookAtSystem } from './look-at-system.ts';
import { missingNeeds, type Need, type Purpose } from './needed-packages.ts';

/** Whether the system has what it needs; if it hasn't, `problem` tells a person what to do. */
export type SystemState = { readonly ok: true } | { readonly ok: false; readonly problem: string };

/**
 * Makes sure that what the purposes need is installed: looks, and as root on Debian or Ubuntu installs what is missing,
 * after a line that says so. Anyone else gets the command to type. Other systems than Linux need nothing from here.
 */
export function installMissing(purposes: readonly Purpose[], say: (line: string) => void): SystemState {
  if (process.platform !== 'linux') return { ok: true };
  const missing = missingNeeds(lookAtSystem(process.env), purposes);
  if (missing.length === 0) return { ok: true };
  if (!existsSync('/usr/bin/apt-get')) return { ok: false, problem: withoutApt(missing) };
  if (process.getuid?.() !== 0) return { ok: false, problem: commandFor(missing) };

  say(`Installing what is missing here: ${packagesOf(missing).join(' ')}`);
  const failure = aptInstall(packagesOf(missing));
  if (failure !== undefined) return { ok: false, problem: `${failure}\n${commandFor(missing)}` };
  const still = missingNeeds(lookAtSystem(process.env), purposes);
  return still.length === 0 ? { ok: true } : { ok: false, problem: commandFor(still) };
}

/** What somebody without root's rights is told. */
export function commandFor(missing: readonly Need[]): string {
  return (
    `This machine lacks ${missing.map((need) => need.name).join(', ')}. Please run:\n` +
    `  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packagesOf(missing).join(' ')}`
  );
}

function withoutApt(missing: readonly Need[]): string {
  const list = missing.map((need) => `  ${need.kind} ${need.name} (in Debian: package ${need.package})`);
  return `This machine lacks, and has no apt-get to install them with:\n${list.join('\n')}`;
}

function packagesOf(needs: readonly Need[]): readonly string[] {
  return [...new Set(needs.map((need) => need.package))];
}

function aptInstall(packages: readonly string[]): string | undefined {
  return apt(['update']) ?? apt(['install', '-y', '--no-install-recommends', ...packages.map((name) => nameHere(name))]);
}

// Debian 13 and Ubuntu 24.04 renamed libraries when time_t grew; the old names are virtual there and some can't be installed.
function nameHere(name: string): string {
  return spawnSync('apt-cache', ['show', `${name}t64`], { stdio: 'ignore' }).status === 0 ? `${name}t64` : name;
}

function apt(args: readonly string[]): string | undefined {
  const run = spawnSync('apt-get', ['-q', ...args], {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (run.status === 0) return undefined;
  return `apt-get ${args.join(' ')} failed:\n${run.stdout ?? ''}${run.stderr ?? ''}${run.error?.message ?? ''}`.trim();
}
