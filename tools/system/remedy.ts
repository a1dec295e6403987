import type { LinuxSystem } from './linux-system.ts';
import type { Need } from './needed-packages.ts';

/** The machine that lacks something. */
export type Machine = {
  readonly system: LinuxSystem;
  readonly isRoot: boolean;
  /** Whether its apt knows a package; asked only where the system doesn't say which names it has. */
  readonly knowsPackage: (name: string) => boolean;
};

/** What a person is told whose machine lacks these things: what, where, and the command that mends it. */
export function remedy(missing: readonly Need[], machine: Machine): string {
  const { system } = machine;
  const things = missing.map(({ kind, name }) => `${kind} ${name}`).join(', ');
  const lines = [`This machine (${system.name}) lacks ${things}.`];
  const packages = system.hasApt ? packagesFor(missing, machine) : [];
  if (packages.length > 0) lines.push('Please run:', `  ${aptCommand(packages, machine.isRoot)}`);
  const unknown = system.hasApt ? missing.filter((need) => need.package === undefined) : missing;
  if (unknown.length > 0) lines.push(...searching(unknown, system));
  if (system.isMusl) lines.push('It is built on musl, where no Electron runs: use a Debian, an Ubuntu or another Linux with glibc.');
  return lines.join('\n');
}

/** The packages that bring these things on a machine with apt, each once, by the names they have there. */
export function packagesFor(missing: readonly Need[], { system, knowsPackage }: Machine): readonly string[] {
  const names = missing.flatMap(({ package: one }) => {
    if (one === undefined) return [];
    const newName = `${one.name}t64`;
    return one.renamed && (system.hasNewNames ?? knowsPackage(newName)) ? newName : one.name;
  });
  return [...new Set(names)];
}

function aptCommand(packages: readonly string[], isRoot: boolean): string {
  const sudo = isRoot ? '' : 'sudo ';
  return `${sudo}apt-get update && ${sudo}apt-get install -y --no-install-recommends ${packages.join(' ')}`;
}

function searching(unknown: readonly Need[], system: LinuxSystem): readonly string[] {
  const search = system.hasApt ? 'apt-file search NAME' : system.search;
  if (search === undefined) {
    return [
      "Find the packages that bring them with the system's own tool, and install them; Debian's are called:",
      `  ${inDebian(unknown)}`,
    ];
  }
  return ['Find the packages that bring them, and install them:', ...unknown.map(({ name }) => `  ${search.replace('NAME', name)}`)];
}

function inDebian(needs: readonly Need[]): string {
  return needs.flatMap((need) => need.package?.name ?? []).join(' ');
}
