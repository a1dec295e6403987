import { laysALink } from './pointer.ts';
import type { Aspect, Hands, Way, Words } from './way.ts';

/** Fingers: gestures of the browser, and taps on what a page may have. */
export const TOUCH: readonly Way[] = [
  { name: 'two fingers apart', kind: 'touch', shows: 'scale', prepare: letsGesturesThrough, attempt: (hands) => hands.pinch(200, 800) },
  tapOnLink('a link (tap)', 'addresses', {}),
  tapOnLink('a link to a new window (tap)', 'windows', { target: '_blank' }),
  tapOnLink('a link to another program (tap)', 'files', { href: 'mailto:out@example.org' }),
  tapOnLink('a link that saves (tap)', 'screen', { href: 'data:text/plain,out', download: 'out.txt' }),
  tapOnInput('a field for a file (tap)', 'screen', { type: 'file' }),
];

/** Takes back what the house's own style forbids, so that only the shell is left to stop a gesture. */
function letsGesturesThrough(hands: Hands): Promise<unknown> {
  return hands.script(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { touch-action: auto !important }');
    document.adoptedStyleSheets = [sheet];
  });
}

function tapOnLink(name: string, shows: Aspect, properties: Words): Way {
  return { name, kind: 'touch', shows, prepare: (hands) => laysALink(hands, properties), attempt: (hands) => hands.tap() };
}

function tapOnInput(name: string, shows: Aspect, properties: Words): Way {
  return {
    name,
    kind: 'touch',
    shows,
    prepare: (hands) =>
      hands.script((_outside, words) => {
        const field = document.body.appendChild(document.createElement('input'));
        Object.assign(field, words);
        field.style.cssText = 'position: fixed; inset: 0; width: 100vw; height: 100vh; z-index: 2147483647';
        field.dataset['trap'] = '';
      }, properties),
    attempt: (hands) => hands.tap(),
  };
}
