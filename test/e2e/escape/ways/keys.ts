import type { Hands, Way } from './way.ts';

/** Keys that reach the program: those of Electron's own menu, and of the browser inside. */
export const KEYS: readonly Way[] = [
  chord('quit (Ctrl+Q)', 'program', 'ctrl+q'),
  chord('close the window (Ctrl+W)', 'windows', 'ctrl+w'),
  chord('close the window (Alt+F4)', 'windows', 'alt+F4'),
  chord('minimise (Ctrl+M)', 'screen', 'ctrl+m'),
  chord('load anew (Ctrl+R)', 'document', 'ctrl+r'),
  chord('load anew without cache (Ctrl+Shift+R)', 'document', 'ctrl+shift+r'),
  chord('developer tools (Ctrl+Shift+I)', 'devtools', 'ctrl+shift+i'),
  chord('leave full screen (F11)', 'windows', 'F11'),
  chord('zoom in (Ctrl+Plus)', 'zoom', 'ctrl+shift+equal'),
  chord('zoom out (Ctrl+Minus)', 'zoom', 'ctrl+minus'),
  { ...chord('follow a link (Tab, Enter)', 'addresses', 'Return'), prepare: focusesALink },
  { ...chord('follow a link into a new window (Ctrl+Enter)', 'windows', 'ctrl+Return'), prepare: focusesALink },
  { ...chord('follow a link into a new window (Shift+Enter)', 'windows', 'shift+Return'), prepare: focusesALink },
  { ...chord('open a file picker (Space)', 'screen', 'space'), prepare: focusesAPicker },
];

function chord(name: string, shows: Way['shows'], keys: string): Way {
  return { name, kind: 'keys', shows, attempt: (hands) => hands.keys(keys) };
}

/** A second document of ours in the history, if the page may go there. */
export async function leavesATrail(hands: Hands): Promise<void> {
  await hands.script(() => {
    location.search = '?again';
  });
}

async function focusesALink(hands: Hands): Promise<void> {
  await hands.script(({ http }) => {
    const link = document.body.appendChild(document.createElement('a'));
    Object.assign(link, { href: `${http}/page`, textContent: 'out' });
    link.dataset['trap'] = '';
    link.focus();
  });
}

async function focusesAPicker(hands: Hands): Promise<void> {
  await hands.script(() => {
    const picker = document.body.appendChild(document.createElement('input'));
    picker.type = 'file';
    picker.dataset['trap'] = '';
    picker.focus();
  });
}
