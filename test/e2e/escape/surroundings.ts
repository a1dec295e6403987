import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A home for the program under test, where every new file is seen. */
export type Surroundings = {
  /** What the program is started with. */
  readonly env: Record<string, string>;
  /** The folders that nothing may be written to. */
  readonly folders: readonly string[];
  /** A file that is nobody's business. */
  readonly file: string;
};

/** Makes home, temporary folder and programs that open addresses of other programs below `folder`. */
export async function makeSurroundings(folder: string): Promise<Surroundings> {
  const [home, temporary, programs] = [join(folder, 'home'), join(folder, 'tmp'), join(folder, 'bin')];
  const file = join(home, 'private.html');
  for (const made of [join(home, 'Downloads'), temporary, programs]) await mkdir(made, { recursive: true });
  await writeFile(file, '<h1>private</h1>');
  for (const name of ['xdg-open', 'xdg-email']) {
    await writeFile(join(programs, name), `#!/bin/sh\necho "$1" > ${join(home, 'opened')}\n`);
    await chmod(join(programs, name), 0o755);
  }
  const env = { HOME: home, TMPDIR: temporary, PATH: `${programs}:${process.env['PATH'] ?? ''}`, XDG_CACHE_HOME: join(folder, 'cache') };
  return { env, folders: [home, temporary], file };
}
