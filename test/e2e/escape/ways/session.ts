import type { Hands, Way } from './way.ts';

/** Keys and buttons that openbox takes for itself with the settings it comes with; no program on the screen ever sees them. */
export const SESSION: readonly Way[] = [
  // First, since a desktop's name stands in the middle for a moment after each turn to it, and would take the wheel's click.
  button('another desktop (Alt+wheel)', 'focus', (hands) => hands.click(5, 'alt')),
  // For the same reason the keyboard tells more surely than the windows.
  chord('the next desktop (Ctrl+Alt+Right)', 'focus', 'ctrl+alt+Right'),
  chord('the second desktop (Super+F2)', 'focus', 'super+F2'),
  chord('the third desktop (Super+F3)', 'focus', 'super+F3'),
  chord('the last desktop (Super+F4)', 'focus', 'super+F4'),
  chord('show the desktop (Super+D)', 'focus', 'super+d'),
  chord('the menu of the window (Alt+Space)', 'screen', 'alt+space'),
];

function chord(name: string, shows: Way['shows'], keys: string): Way {
  return { name, kind: 'session', shows, needsSession: true, attempt: (hands) => hands.keys(keys) };
}

function button(name: string, shows: Way['shows'], attempt: (hands: Hands) => Promise<unknown>): Way {
  return { name, kind: 'session', shows, needsSession: true, attempt };
}
