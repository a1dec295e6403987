import type { Hands, Way } from './way.ts';

/** Keys and buttons that openbox takes for itself with the settings it comes with; no program on the screen ever sees them. */
export const SESSION: readonly Way[] = [
  chord('the menu of the window (Alt+Space)', 'screen', 'alt+space'),
  chord('show the desktop (Super+D)', 'screen', 'super+d'),
  chord('the next desktop (Ctrl+Alt+Right)', 'screen', 'ctrl+alt+Right'),
  chord('the second desktop (Super+F2)', 'screen', 'super+F2'),
  chord('the third desktop (Super+F3)', 'screen', 'super+F3'),
  chord('send the window to the next desktop (Shift+Alt+Right)', 'screen', 'shift+alt+Right'),
  button('another desktop (Alt+wheel)', 'screen', (hands) => hands.click(5, 'alt')),
];

function chord(name: string, shows: Way['shows'], keys: string): Way {
  return { name, kind: 'session', shows, needsSession: true, attempt: (hands) => hands.keys(keys) };
}

function button(name: string, shows: Way['shows'], attempt: (hands: Hands) => Promise<unknown>): Way {
  return { name, kind: 'session', shows, needsSession: true, attempt };
}
