import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The house's paper: what is seen where nothing is drawn yet, instead of white. */
export const PAPER = '#FBF6EC';

const STYLE = `@define-color theme_bg_color ${PAPER};\nwindow, .background { background-color: ${PAPER}; }\n`;

/** Lets GTK make windows of paper: until Chromium's first frame, 0.2 to 1 s, X11 shows GTK's near-white, whatever a window's own colour. Before the app is ready. */
export function makeWindowsOfPaper(folder: string, warn: (text: string) => void): void {
  if (process.platform !== 'linux') return;
  try {
    for (const version of ['gtk-3.0', 'gtk-4.0']) {
      mkdirSync(join(folder, version), { recursive: true });
      writeFileSync(join(folder, version, 'gtk.css'), STYLE);
    }
    process.env['XDG_CONFIG_HOME'] = folder;
  } catch (error) {
    warn(`windows begin white: ${error instanceof Error ? error.message : String(error)}`);
  }
}
