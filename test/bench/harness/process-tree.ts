import { readdirSync, readFileSync } from 'node:fs';

/** Kernel ticks a second, of utime and stime in /proc/<pid>/stat: 100 on every Linux that Electron runs on. */
const TICKS_PER_SECOND = 100;
const KIB_PER_MB = 1024;
/** Where utime and stime stand in /proc/<pid>/stat behind the program's name, from 0. */
const AT = { parent: 1, utime: 11, stime: 12 };

/** The process and all that descend from it, those that are there now. */
export function processTree(root: number): readonly number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = statOf(Number(name))?.[AT.parent];
    if (parent !== undefined) children.set(Number(parent), [...(children.get(Number(parent)) ?? []), Number(name)]);
  }
  const found: number[] = [];
  const visit = (pid: number) => {
    found.push(pid);
    for (const child of children.get(pid) ?? []) visit(child);
  };
  visit(root);
  return found;
}

/** PSS of all of them, MB: what each has for itself and its share of what several have. */
export function pssOf(pids: readonly number[]): number {
  return sum(pids, (pid) => Number(/^Pss:\s+(\d+) kB$/m.exec(read(pid, 'smaps_rollup'))?.[1] ?? 0)) / KIB_PER_MB;
}

/** Processor time that they have used so far, seconds. */
export function cpuOf(pids: readonly number[]): number {
  return sum(pids, (pid) => Number(statOf(pid)?.[AT.utime] ?? 0) + Number(statOf(pid)?.[AT.stime] ?? 0)) / TICKS_PER_SECOND;
}

/** How many files, sockets and pipes they have open. */
export function openFilesOf(pids: readonly number[]): number {
  return sum(pids, (pid) => {
    try {
      return readdirSync(`/proc/${pid}/fd`).length;
    } catch {
      return 0; // it ended between two looks
    }
  });
}

function sum(pids: readonly number[], of: (pid: number) => number): number {
  return pids.reduce((total, pid) => total + of(pid), 0);
}

/** The fields behind the program's name, which may hold blanks itself; undefined when it is gone. */
function statOf(pid: number): readonly string[] | undefined {
  const text = read(pid, 'stat');
  return text === '' ? undefined : text.slice(text.lastIndexOf(')') + 2).split(' ');
}

function read(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return ''; // it ended between two looks
  }
}
