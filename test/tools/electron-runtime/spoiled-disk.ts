import { spawnSync } from 'node:child_process';

/** A command that runs the one after it with something wrong with the disk that holds `folder`. */
export type SpoiledDisk = (folder: string) => readonly string[];

/**
 * A disk of one megabyte in place of `folder`, for the command and nobody else. Where mounting is not allowed, not even in a
 * namespace of one's own, a limit on the size of files takes its place.
 */
export const tinyDisk: SpoiledDisk = (folder) => {
  const limit = ['sh', '-c', 'ulimit -f 1024; exec "$@"', 'sh'];
  return mounting(folder, 'size=1m') ?? limit;
};

/**
 * A disk that can only be read in place of `folder`, for the command and nobody else. Where mounting is not allowed, the rights
 * to the folder are taken, and root's power to ignore them.
 */
export const readOnlyDisk: SpoiledDisk = (folder) => {
  const take = ['sh', '-c', `chmod a-w "${folder}"; exec "$@"`, 'sh'];
  const asRoot = process.getuid?.() === 0 ? ['setpriv', '--bounding-set', '-dac_override', '--inh-caps', '-dac_override'] : [];
  return mounting(folder, 'ro') ?? [...take, ...asRoot];
};

function mounting(folder: string, options: string): readonly string[] | undefined {
  const own = process.getuid?.() === 0 ? ['unshare', '--mount'] : ['unshare', '--map-root-user', '--mount'];
  const command = [...own, 'sh', '-c', `mount -t tmpfs -o ${options} tmpfs "${folder}" && exec "$@"`, 'sh'];
  const [program = '', ...args] = [...command, 'true'];
  return spawnSync(program, args).status === 0 ? command : undefined;
}
