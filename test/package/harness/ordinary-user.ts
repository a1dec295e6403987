import { chown } from 'node:fs/promises';
import { type BoundChild, type ChildOptions, startBound } from '../../../tools/system/bound-child.ts';

// nobody, on every Linux.
const UID = 65534;
const IS_ROOT = process.getuid?.() === 0;

/** Starts a program as an ordinary user: as nobody when we are root, else as ourselves. */
export function startAsOrdinaryUser(command: string, args: readonly string[], options: ChildOptions): BoundChild {
  if (!IS_ROOT) return startBound(command, args, options);
  // It sets the signal once more: the kernel forgets it with a change of user.
  const become = ['--reuid', String(UID), '--regid', String(UID), '--clear-groups', '--pdeathsig', 'TERM'];
  return startBound('setpriv', [...become, command, ...args], options);
}

/** Gives a folder to that user. */
export async function giveToOrdinaryUser(folder: string): Promise<void> {
  if (IS_ROOT) await chown(folder, UID, UID);
}
