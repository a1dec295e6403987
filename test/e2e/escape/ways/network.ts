import { byScript, type Way } from './way.ts';

/** A script that speaks with the world outside; the server there counts whoever comes. */
export const NETWORK: readonly Way[] = [
  byScript('fetch', 'outside', ({ http }) => fetch(`${http}/fetch`, { mode: 'no-cors' })),
  byScript('XMLHttpRequest', 'outside', ({ http }) => {
    const request = new XMLHttpRequest();
    request.open('GET', `${http}/xhr`);
    request.send();
  }),
  byScript('WebSocket', 'outside', ({ ws }) => void new WebSocket(`${ws}/socket`)),
  byScript('EventSource', 'outside', ({ http }) => void new EventSource(`${http}/events`)),
  byScript('sendBeacon', 'outside', ({ http }) => void navigator.sendBeacon(`${http}/beacon`, 'out')),
  byScript('WebRTC', 'outside', async ({ stun }) => {
    const connection = new RTCPeerConnection({ iceServers: [{ urls: stun }] });
    connection.createDataChannel('out');
    await connection.setLocalDescription(await connection.createOffer());
  }),
  byScript('a picture', 'outside', ({ http }) => {
    new Image().src = `${http}/picture.png`;
  }),
  element('a script', 'script', 'src', '/script.js'),
  element('a style sheet', 'link', 'href', '/style.css', { rel: 'stylesheet' }),
  element('a prefetch', 'link', 'href', '/prefetch', { rel: 'prefetch' }),
  element('a preconnection', 'link', 'href', '/', { rel: 'preconnect' }),
  element('a video', 'video', 'src', '/video.mp4'),
  byScript('a font', 'outside', ({ http }) => void new FontFace('out', `url(${http}/font.woff2)`).load()),
  { ...element('a frame', 'iframe', 'src', '/page'), endsPage: true },
  element('an object', 'object', 'data', '/page'),
  element('an embedded PDF', 'embed', 'src', '/paper.pdf', { type: 'application/pdf' }),
  element('a webview', 'webview', 'src', '/page'),
  byScript('a link that pings', 'outside', ({ http }) => {
    const link = document.body.appendChild(document.createElement('a'));
    Object.assign(link, { href: '#', ping: `${http}/ping` });
    link.dataset['trap'] = '';
    link.click();
  }),
];

function element(name: string, tag: string, attribute: string, path: string, properties: Readonly<Record<string, string>> = {}): Way {
  return byScript(
    name,
    'outside',
    ({ http }, { tag = '', attribute = '', path = '', ...others }) => {
      const made = document.createElement(tag);
      for (const [other, value] of Object.entries(others)) made.setAttribute(other, value);
      made.setAttribute(attribute, http + path);
      made.dataset['trap'] = '';
      document.body.append(made);
    },
    { words: { tag, attribute, path, ...properties } },
  );
}
