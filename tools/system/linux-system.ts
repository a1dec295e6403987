/** What a Linux says of itself, as far as missing packages are concerned. */
export type LinuxSystem = {
  /** As people call it: "Ubuntu 24.04.1 LTS". */
  readonly name: string;
  /** Whether it installs Debian's packages with apt-get. */
  readonly hasApt: boolean;
  /** Whether it has the names that libraries got when time_t grew; undefined where only its apt knows. */
  readonly hasNewNames: boolean | undefined;
  /** The command that finds the package with a file, `NAME` in the file's place; undefined for a system we don't know. */
  readonly search: string | undefined;
  /** Whether it is built on musl, where no Electron runs. */
  readonly isMusl: boolean;
};

// The last releases before time_t grew: Debian 13 and Ubuntu 24.04 are the first after.
const OLD_NAMES = ['buster', 'bullseye', 'bookworm', 'bionic', 'focal', 'jammy'];

const SEARCHES: readonly (readonly [family: string, command: string])[] = [
  ['fedora', "dnf provides '*/NAME'"],
  ['rhel', "dnf provides '*/NAME'"],
  ['suse', 'zypper search --provides NAME'],
  ['opensuse', 'zypper search --provides NAME'],
  ['arch', 'pacman -F NAME'],
  ['alpine', 'apk search so:NAME'],
];

/** Reads the text of /etc/os-release; an empty one is a Linux that doesn't say what it is. */
export function readLinuxSystem(osRelease: string): LinuxSystem {
  const fields = new Map([...osRelease.matchAll(/^(\w+)=["']?(.*?)["']?$/gm)].map(([, name = '', value = '']) => [name, value]));
  const field = (name: string) => fields.get(name) ?? '';
  const families = [field('ID'), ...field('ID_LIKE').split(' ')];
  const hasApt = families.includes('debian') || families.includes('ubuntu');
  return {
    name: field('PRETTY_NAME') || 'a Linux without /etc/os-release',
    hasApt,
    hasNewNames: hasApt ? hasNewNames(field) : undefined,
    search: SEARCHES.find(([family]) => families.includes(family))?.[1],
    isMusl: families.includes('alpine'),
  };
}

function hasNewNames(field: (name: string) => string): boolean | undefined {
  const base = field('UBUNTU_CODENAME') || field('DEBIAN_CODENAME');
  const codename = base || field('VERSION_CODENAME');
  if (OLD_NAMES.includes(codename)) return false;
  // Derivatives count in versions of their own, and some don't name their base.
  return base !== '' || ['debian', 'ubuntu'].includes(field('ID')) ? true : undefined;
}
