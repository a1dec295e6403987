import { leavesATrail } from './keys.ts';
import type { Aspect, Hands, Way, Words } from './way.ts';

/** Buttons of a mouse, and what lies under it. */
export const POINTER: readonly Way[] = [
  link('a link (click)', 'addresses', {}, (hands) => hands.click(1)),
  link('a link (middle click)', 'windows', {}, (hands) => hands.click(2)),
  link('a link (Ctrl+click)', 'windows', {}, (hands) => hands.click(1, 'ctrl')),
  link('a link (Shift+click)', 'windows', {}, (hands) => hands.click(1, 'shift')),
  link('a link to a new window (click)', 'windows', { target: '_blank' }, (hands) => hands.click(1)),
  { name: 'back (button 8)', kind: 'pointer', shows: 'document', prepare: leavesATrail, attempt: (hands) => hands.click(8) },
  { name: 'a file dropped on the page', kind: 'pointer', shows: 'addresses', attempt: (hands) => hands.drop(hands.outside.file) },
];

/** Lays a link to the outside over the whole page, with these properties. */
export function laysALink(hands: Hands, properties: Words): Promise<unknown> {
  return hands.script(({ http }, words) => {
    const link = document.body.appendChild(document.createElement('a'));
    Object.assign(link, { href: `${http}/page` }, words);
    link.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647';
    link.dataset['trap'] = '';
  }, properties);
}

function link(name: string, shows: Aspect, properties: Words, attempt: Way['attempt']): Way {
  return { name, kind: 'pointer', shows, prepare: (hands) => laysALink(hands, properties), attempt };
}
