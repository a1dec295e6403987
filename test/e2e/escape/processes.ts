import { readdir, readFile } from 'node:fs/promises';

/** The kinds of program that a process and its descendants are, each once: `electron --type=renderer`. Which services Chromium runs inside is its own affair. */
export async function kindsOfProcess(root: number): Promise<readonly string[]> {
  const parents = new Map<number, number>();
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  await Promise.all(pids.map(async (pid) => parents.set(pid, await parentOf(pid))));
  const isOurs = (pid: number): boolean => pid === root || (pid > 1 && isOurs(parents.get(pid) ?? 0));
  const kinds = await Promise.all(pids.filter(isOurs).map(kindOf));
  return [...new Set(kinds.filter((kind) => kind !== ''))].sort();
}

/** 0 for a process that is gone meanwhile. */
async function parentOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The name is in brackets and may hold anything.
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? 0);
}

async function kindOf(pid: number): Promise<string> {
  const words = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split(/[\0 ]/);
  const program = words[0]?.split('/').at(-1) ?? '';
  return [program, ...words.filter((word) => /^--type=/.test(word))].join(' ');
}
