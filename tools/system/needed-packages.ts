/** What a need is for: showing a window, making a screen where there is none, or the tests alone. */
export type Purpose = 'window' | 'screen' | 'test';

/** One thing the system must have, how to see that it is there, and the Debian package that brings it. */
export type Need = {
  readonly kind: 'library' | 'program' | 'file';
  /** Soname, program name or absolute path. */
  readonly name: string;
  readonly package: string;
  readonly purpose: Purpose;
};

// Found by starting Electron on a bare Debian 12 until it came up.
const TABLE = `
  window  library  libgtk-3.so.0      libgtk-3-0
  window  library  libnss3.so         libnss3
  window  library  libasound.so.2     libasound2
  window  library  libgbm.so.1        libgbm1
  window  library  libXss.so.1        libxss1
  window  library  libnotify.so.4     libnotify4
  window  library  libXtst.so.6       libxtst6
  window  library  libatspi.so.0      at-spi2-core
  window  library  libdrm.so.2        libdrm2
  window  program  fc-match           fontconfig
  window  file     /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf  fonts-dejavu-core
  screen  program  Xvfb               xvfb
  screen  program  xauth              xauth
  screen  program  openbox            openbox
  screen  program  xrandr             x11-xserver-utils
  screen  program  xdotool            xdotool
  screen  program  import             imagemagick
  test    program  ip                 iproute2
`;

/** Everything Electron, a virtual screen and the tests need of a Linux system. */
export const NEEDS: readonly Need[] = readNeeds(TABLE);

/** Reads a table with lines of purpose, kind, name and package; a line that is none is our own mistake and throws. */
export function readNeeds(table: string): readonly Need[] {
  const lines = table.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const [purpose, kind, name, packageName, ...rest] = line.trim().split(/\s+/);
    if (!isPurpose(purpose) || !isKind(kind) || name === undefined || packageName === undefined || rest.length > 0) {
      throw new Error(`Not a need: "${line.trim()}"`);
    }
    return { purpose, kind, name, package: packageName };
  });
}

/** What a system has to offer, asked by name. */
export type SystemLook = {
  readonly hasLibrary: (soname: string) => boolean;
  readonly hasProgram: (name: string) => boolean;
  readonly hasFile: (path: string) => boolean;
};

/** Those needs of the given purposes that the system doesn't meet, in the order of the table. */
export function missingNeeds(look: SystemLook, purposes: readonly Purpose[], needs: readonly Need[] = NEEDS): readonly Need[] {
  const has = { library: look.hasLibrary, program: look.hasProgram, file: look.hasFile };
  return needs.filter((need) => purposes.includes(need.purpose) && !has[need.kind](need.name));
}

function isPurpose(word: string | undefined): word is Purpose {
  return word === 'window' || word === 'screen' || word === 'test';
}

function isKind(word: string | undefined): word is Need['kind'] {
  return word === 'library' || word === 'program' || word === 'file';
}
