import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** A running process, as /proc shows it. */
export interface Process {
  readonly pid: number;
  /** Its command line, words parted by spaces: Chromium's children write theirs so themselves. */
  readonly command: string;
  /** `renderer`, `gpu-process` …; empty for the main process. */
  readonly type: string;
  /** A line of its status, such as Seccomp or Uid; empty when there is none. */
  readonly status: (name: string) => string;
}

/** A process and all that descend from it. */
export function familyOf(pid: number): readonly Process[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), parent: Number(field(read(`/proc/${name}/status`), 'PPid')) }));
  const below = (of: number): number[] => [of, ...parents.filter(({ parent }) => parent === of).flatMap((child) => below(child.pid))];
  return below(pid).map(look);
}

/** The TCP ports on which a process waits for others. */
export function listeningPorts(pid: number): readonly number[] {
  const own = new Set(readdirSync(`/proc/${pid}/fd`).map((fd) => link(`/proc/${pid}/fd/${fd}`)));
  const sockets = ['tcp', 'tcp6'].flatMap((table) => read(`/proc/net/${table}`).split('\n').slice(1));
  return sockets.flatMap((line) => {
    const [, local = '', , state, , , , , , inode] = line.trim().split(/\s+/);
    return state === '0A' && own.has(`socket:[${inode}]`) ? [Number.parseInt(local.slice(local.lastIndexOf(':') + 1), 16)] : [];
  });
}

function look(pid: number): Process {
  const command = read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');
  const status = read(`/proc/${pid}/status`);
  const type = / --type=(\S+)/.exec(command)?.[1] ?? '';
  return { pid, command, type, status: (name) => field(status, name) };
}

function field(status: string, name: string): string {
  return new RegExp(`^${name}:\\s*(.*)$`, 'm').exec(status)?.[1] ?? '';
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // it has just ended
  }
}

function link(file: string): string {
  try {
    return readlinkSync(file);
  } catch {
    return '';
  }
}
