import { byScript, type Way } from '../escape/ways/way.ts';

/** What a script of the page tries besides the ways out. */
export const SCRIPT_ATTEMPTS: readonly Way[] = [
  byScript('asking whether notifications may be shown', 'catch', async () => {
    const { state } = await navigator.permissions.query({ name: 'notifications' });
    return state === 'granted' ? state : '';
  }),
  byScript('a style element', 'catch', () => {
    const style = document.createElement('style');
    style.textContent = ':root { --styled: yes }';
    document.head.append(style);
    const styled = getComputedStyle(document.documentElement).getPropertyValue('--styled');
    style.remove();
    return styled;
  }),
  byScript('a base for all addresses', 'catch', ({ http }) => {
    const base = document.createElement('base');
    base.href = `${http}/`;
    document.head.prepend(base);
    const { baseURI } = document;
    base.remove();
    return baseURI.startsWith(http) ? baseURI : '';
  }),
  byScript('reading a file of another host', 'catch', async () => {
    const answer = await fetch('concentric://poster/poster.html');
    return (await answer.text()).slice(0, 20);
  }),
];
