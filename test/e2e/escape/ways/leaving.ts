import { byScript, type Way } from './way.ts';

/** A script that leads the page elsewhere. */
export const LEAVING: readonly Way[] = [
  byScript('location = https', 'addresses', ({ http }) => {
    location.href = `${http}/page`;
  }),
  byScript(
    'location = about:blank',
    'addresses',
    () => {
      location.href = 'about:blank';
    },
    { endsPage: true },
  ),
  byScript('location = blob:', 'addresses', () => {
    location.href = URL.createObjectURL(new Blob(['<h1>out</h1>'], { type: 'text/html' }));
  }),
  byScript('location.replace', 'addresses', ({ http }) => location.replace(`${http}/page`)),
  byScript('location.reload', 'document', () => location.reload()),
  byScript('a query that reconfigures reveal.js', 'document', () => {
    location.search = '?controls=true&keyboard=true&autoSlide=500';
  }),
  byScript('navigation.navigate', 'addresses', ({ http }) => {
    const navigation = Reflect.get(window, 'navigation');
    Reflect.apply(navigation.navigate, navigation, [`${http}/page`]);
  }),
  {
    ...byScript('history.back', 'document', () => history.back()),
    prepare: (hands) =>
      hands.script(() => {
        location.search = '?again';
      }),
  },
  byScript("the poster in the page's place", 'addresses', () => {
    location.href = 'concentric://poster/poster.html';
  }),
  byScript('meta refresh', 'addresses', ({ http }) => {
    const meta = document.createElement('meta');
    meta.httpEquiv = 'refresh';
    meta.content = `0; url=${http}/page`;
    document.head.append(meta);
  }),
  byScript('a form that gets', 'addresses', ({ http }) => {
    const form = document.body.appendChild(document.createElement('form'));
    form.action = `${http}/page`;
    form.dataset['trap'] = '';
    form.submit();
  }),
  byScript('a form that posts', 'outside', ({ http }) => {
    const form = document.body.appendChild(document.createElement('form'));
    Object.assign(form, { action: `${http}/page`, method: 'post' });
    form.dataset['trap'] = '';
    form.submit();
  }),
  byScript('a form to a new window', 'windows', ({ http }) => {
    const form = document.body.appendChild(document.createElement('form'));
    Object.assign(form, { action: `${http}/page`, target: '_blank' });
    form.dataset['trap'] = '';
    form.submit();
  }),
  byScript('location = mailto:', 'files', () => {
    location.href = 'mailto:out@example.org';
  }),
  byScript('window.open', 'windows', ({ http }) => void window.open(`${http}/page`)),
  byScript('window.open of nothing', 'windows', () => void window.open('about:blank')),
  byScript('window.open of ourselves', 'windows', () => void window.open(location.href, '_blank', 'noopener,width=400,height=300')),
  byScript('window.open of another program', 'files', () => void window.open('mailto:out@example.org')),
  byScript('window.close', 'windows', () => window.close(), { endsPage: true }),
];
