import { RuntimeUnavailable } from './runtime.ts';

const FULL = ['ENOSPC', 'EDQUOT', 'EFBIG'];
const CLOSED = ['EROFS', 'EACCES', 'EPERM', 'ENOTDIR', 'EEXIST'];

/** What a person is told whose disk refused to keep an Electron of `megabytes` in `folder`; undefined when the error is not the disk's. */
export function diskTrouble(error: unknown, folder: string, megabytes: number): RuntimeUnavailable | undefined {
  const code = diskCode(error);
  if (code === undefined) return undefined;
  if (FULL.includes(code)) {
    return new RuntimeUnavailable(
      `No room for an Electron in ${folder} (${code}): it takes about ${megabytes} MB there. Nothing half was left.\n` +
        'Make room, or name a folder on another disk in XDG_CACHE_HOME.',
    );
  }
  return new RuntimeUnavailable(
    `An Electron must be kept in ${folder}, but it can't be written (${code}).\n` +
      'Let this user write there, or name another folder in XDG_CACHE_HOME.',
  );
}

/** The code of an error when it says that a disk is full or closed to us; undefined for every other error. */
export function diskCode(error: unknown): string | undefined {
  const code = field(error, 'code');
  // A firewall's refusal has some of these codes, too.
  if (typeof code !== 'string' || field(error, 'syscall') === 'connect') return undefined;
  return FULL.includes(code) || CLOSED.includes(code) ? code : undefined;
}

function field(error: unknown, name: string): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;
}
