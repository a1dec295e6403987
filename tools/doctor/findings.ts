import type { Runtime } from '../electron-runtime/runtime.ts';
import { libraryNeed, type Need } from '../system/needed-packages.ts';
import { type Machine, remedy } from '../system/remedy.ts';

/** One thing looked at: whether it is as it must be, and what to read about it. */
export type Finding = { readonly ok: boolean; readonly text: string };

/** What a doctor looks at on a machine. */
export type Examined = {
  readonly node: Finding;
  /** The Electron that is here, or why the one that somebody named can't be used; undefined when there is none. */
  readonly runtime: Runtime | { readonly problem: string } | undefined;
  /** The sonames that this Electron is linked to and that aren't here. */
  readonly unlinked: readonly string[];
  /** What the system lacks for `npm start` and `npm test`. */
  readonly missing: readonly Need[];
  /** Undefined on systems that need nothing from us. */
  readonly machine: Machine | undefined;
  /** What DISPLAY or WAYLAND_DISPLAY names, and whether somebody answers there. */
  readonly display: { readonly name: string; readonly answers: boolean } | undefined;
};

/** What the doctor says: a finding for Node, Electron, the system, its fonts and the display, each with what to do where it is not ok. */
export function findingsOf(examined: Examined): readonly Finding[] {
  const { machine } = examined;
  return [
    examined.node,
    electronFinding(examined.runtime),
    ...(machine === undefined ? [] : systemFindings(examined, machine)),
    displayFinding(examined.display),
  ];
}

function electronFinding(runtime: Examined['runtime']): Finding {
  if (runtime === undefined) {
    return { ok: false, text: 'No Electron is here yet. Please run, where the network can be reached:\n  npm start' };
  }
  return 'problem' in runtime ? { ok: false, text: runtime.problem } : { ok: true, text: runtime.line };
}

function systemFindings({ missing, unlinked }: Examined, machine: Machine): readonly Finding[] {
  const named = new Set(missing.map(({ name }) => name));
  const linked = unlinked.filter((soname) => !named.has(soname)).map((soname) => libraryNeed(soname));
  const isFont = ({ kind }: Need) => kind === 'font';
  const rest = [...missing.filter((need) => !isFont(need)), ...linked];
  const fonts = missing.filter(isFont);
  return [
    rest.length > 0
      ? { ok: false, text: remedy(rest, machine) }
      : { ok: true, text: `Libraries and programs of ${machine.system.name}: all that are needed.` },
    fonts.length > 0
      ? { ok: false, text: remedy(fonts, machine) }
      : { ok: true, text: 'Fonts: a Latin one is here; Chinese ones are bundled.' },
  ];
}

function displayFinding(display: Examined['display']): Finding {
  if (display === undefined) return { ok: true, text: 'Display: none here, so npm start opens a virtual screen.' };
  if (display.answers) return { ok: true, text: `Display: ${display.name}` };
  return {
    ok: false,
    text: `The display ${display.name} does not answer. Correct DISPLAY, or take a virtual screen instead:\n  env -u DISPLAY npm start`,
  };
}
