import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const DEJAVU = '/usr/share/fonts/truetype/dejavu';

/**
 * Makes a font world in the new `folder` with DejaVu Sans and nothing else, and returns what FONTCONFIG_FILE must be: a glyph
 * that we forgot to ship shows as a box, as it would in a hall.
 */
export async function onlyDejavu(folder: string): Promise<string> {
  await mkdir(folder);
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
  return config;
}
