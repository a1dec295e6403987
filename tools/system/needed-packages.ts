/** What a need is for: showing a window, making a screen where there is none, or the tests alone. */
export type Purpose = 'window' | 'screen' | 'test';

/** A Debian package; `renamed` tells that newer releases have a t64 behind its name. */
export type DebianPackage = { readonly name: string; readonly renamed: boolean };

/** One thing the system must have, how to see that it is there, and the Debian package that brings it. */
export type Need = {
  readonly kind: 'library' | 'program' | 'font';
  /** Soname, program name or font family (its spaces as underscores). */
  readonly name: string;
  /** Undefined where we don't know it: a library that a later Electron asks for. */
  readonly package: DebianPackage | undefined;
  readonly purpose: Purpose;
};

// Found by starting Electron on a bare Debian 12 until it came up. A star: with t64 behind it since Debian 13 and Ubuntu 24.04.
const TABLE = `
  window  library  libgtk-3.so.0      libgtk-3-0*
  window  library  libnss3.so         libnss3
  window  library  libasound.so.2     libasound2*
  window  library  libgbm.so.1        libgbm1
  window  library  libXss.so.1        libxss1
  window  library  libnotify.so.4     libnotify4
  window  library  libXtst.so.6       libxtst6
  window  library  libatspi.so.0      at-spi2-core
  window  library  libdrm.so.2        libdrm2
  window  program  fc-match           fontconfig
  window  font     DejaVu_Sans        fonts-dejavu-core
  screen  program  Xvfb               xvfb
  screen  program  xauth              xauth
  screen  program  openbox            openbox
  screen  program  xrandr             x11-xserver-utils
  screen  program  xdotool            xdotool
  screen  program  import             imagemagick
  test    program  ip                 iproute2
  test    program  systemd-analyze    systemd
  test    program  xinput             xinput
  test    program  Xorg               xserver-xorg-video-dummy
`;

// What Electron links to beside these, by the names that Playwright's list of dependencies gives them. They come with GTK.
const LINKED_TABLE = `
  window  library  libglib-2.0.so.0        libglib2.0-0*
  window  library  libgobject-2.0.so.0     libglib2.0-0*
  window  library  libgio-2.0.so.0         libglib2.0-0*
  window  library  libnssutil3.so          libnss3
  window  library  libsmime3.so            libnss3
  window  library  libnspr4.so             libnspr4
  window  library  libdbus-1.so.3          libdbus-1-3
  window  library  libatk-1.0.so.0         libatk1.0-0*
  window  library  libatk-bridge-2.0.so.0  libatk-bridge2.0-0*
  window  library  libcups.so.2            libcups2*
  window  library  libpango-1.0.so.0       libpango-1.0-0
  window  library  libcairo.so.2           libcairo2
  window  library  libX11.so.6             libx11-6
  window  library  libXcomposite.so.1      libxcomposite1
  window  library  libXdamage.so.1         libxdamage1
  window  library  libXext.so.6            libxext6
  window  library  libXfixes.so.3          libxfixes3
  window  library  libXrandr.so.2          libxrandr2
  window  library  libexpat.so.1           libexpat1
  window  library  libxcb.so.1             libxcb1
  window  library  libxkbcommon.so.0       libxkbcommon0
  window  library  libudev.so.1            libudev1
`;

/** Everything Electron, a virtual screen and the tests need of a Linux system. */
export const NEEDS: readonly Need[] = readNeeds(TABLE);

const LINKED: readonly Need[] = readNeeds(LINKED_TABLE);

/** Reads a table with lines of purpose, kind, name and package; a line that is none is our own mistake and throws. */
export function readNeeds(table: string): readonly Need[] {
  const lines = table.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const [purpose, kind, name, packageName, ...rest] = line.trim().split(/\s+/);
    if (!isPurpose(purpose) || !isKind(kind) || name === undefined || packageName === undefined || rest.length > 0) {
      throw new Error(`Not a need: "${line.trim()}"`);
    }
    return { purpose, kind, name: kind === 'font' ? name.replaceAll('_', ' ') : name, package: readPackage(packageName) };
  });
}

/** The need of a library by its soname, with its package where we know it. */
export function libraryNeed(soname: string): Need {
  const known = [...NEEDS, ...LINKED].find(({ kind, name }) => kind === 'library' && name === soname);
  return known ?? { kind: 'library', name: soname, package: undefined, purpose: 'window' };
}

/** What a system has to offer, asked by name. */
export type SystemLook = {
  readonly hasLibrary: (soname: string) => boolean;
  readonly hasProgram: (name: string) => boolean;
  readonly hasFont: (family: string) => boolean;
};

/** Those needs of the given purposes that the system doesn't meet, in the order of the table. */
export function missingNeeds(look: SystemLook, purposes: readonly Purpose[], needs: readonly Need[] = NEEDS): readonly Need[] {
  const has = { library: look.hasLibrary, program: look.hasProgram, font: look.hasFont };
  return needs.filter((need) => purposes.includes(need.purpose) && !has[need.kind](need.name));
}

function readPackage(word: string): DebianPackage {
  return { name: word.replace(/\*$/, ''), renamed: word.endsWith('*') };
}

function isPurpose(word: string | undefined): word is Purpose {
  return word === 'window' || word === 'screen' || word === 'test';
}

function isKind(word: string | undefined): word is Need['kind'] {
  return word === 'library' || word === 'program' || word === 'font';
}
