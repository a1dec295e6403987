import { byScript, type Way } from './way.ts';

/** A script that makes more scripts: what a policy of content has to stop; the catch tells that they ran. */
export const CODE: readonly Way[] = [
  byScript('eval', 'catch', () => Reflect.get(window, 'eval')('"ran"')),
  byScript('a function from text', 'catch', () => Reflect.construct(Function, ['return "ran"'])()),
  byScript('a timer with text', 'catch', async () => {
    Reflect.apply(setTimeout, window, ['window.ranByTimer = "ran"']);
    await new Promise((resolve) => setTimeout(resolve, 50));
    return Reflect.get(window, 'ranByTimer');
  }),
  byScript('a script element with text', 'catch', () => {
    const script = document.createElement('script');
    script.textContent = 'window.ranByElement = "ran"';
    document.body.append(script);
    script.remove();
    return Reflect.get(window, 'ranByElement');
  }),
  byScript('an attribute that listens', 'catch', () => {
    const element = document.createElement('div');
    element.setAttribute('onclick', 'window.ranByAttribute = "ran"');
    element.click();
    return Reflect.get(window, 'ranByAttribute');
  }),
  byScript(
    'a frame with its own text',
    'catch',
    async () => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<script>parent.ranInFrame = "ran"</script>';
      frame.dataset['trap'] = '';
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      document.body.append(frame);
      await loaded;
      return Reflect.get(window, 'ranInFrame');
    },
    { endsPage: true },
  ),
  byScript('a javascript: address', 'catch', async () => {
    location.href = 'javascript:void (window.ranByAddress = "ran")';
    await new Promise((resolve) => setTimeout(resolve, 50));
    return Reflect.get(window, 'ranByAddress');
  }),
  worker('a worker from a blob', 'blob'),
  worker('a worker from data:', 'data'),
  byScript('a worker with Node in it', 'files', ({ file }) => {
    const text = `require('node:fs').writeFileSync(${JSON.stringify(file)} + '.out', 'out')`;
    void new Worker(URL.createObjectURL(new Blob([text])));
  }),
];

function worker(name: string, scheme: string): Way {
  return byScript(
    name,
    'catch',
    (_outside, { scheme }) => {
      const text = 'postMessage("ran")';
      const url = scheme === 'data' ? `data:text/javascript,${text}` : URL.createObjectURL(new Blob([text]));
      return new Promise((resolve) => new Worker(url).addEventListener('message', ({ data }) => resolve(data)));
    },
    { words: { scheme } },
  );
}
