import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DEJAVU = '/usr/share/fonts/truetype/dejavu';

/** A font world with DejaVu Sans and nothing else: a glyph that we forgot to ship shows as a box, as it would in a hall. */
export type FontWorld = {
  /** What FONTCONFIG_FILE must be. */
  readonly config: string;
  readonly remove: () => Promise<void>;
};

/** Makes such a world in a temporary folder. */
export async function onlyDejavu(): Promise<FontWorld> {
  const folder = await mkdtemp(join(tmpdir(), 'concentric-fonts-'));
  for (const file of ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf']) await symlink(join(DEJAVU, file), join(folder, file));
  const config = join(folder, 'fonts.conf');
  await writeFile(
    config,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${join(folder, 'cache')}</cachedir>
</fontconfig>
`,
  );
  return { config, remove: () => rm(folder, { recursive: true, force: true }) };
}
