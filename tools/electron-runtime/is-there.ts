import { access } from 'node:fs/promises';

/** Whether something is at `path` that we may see. */
export async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
