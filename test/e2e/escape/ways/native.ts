import { byScript, type Way } from './way.ts';

/** A script that opens something of the system's: dialogs, pickers, windows over ours, files. */
export const NATIVE: readonly Way[] = [
  byScript('window.print', 'screen', () => window.print()),
  byScript('alert', 'dialogs', () => alert('out')),
  byScript('confirm', 'dialogs', () => void confirm('out?')),
  byScript('a field for a file, clicked', 'screen', () => {
    const field = document.createElement('input');
    field.type = 'file';
    field.click();
  }),
  byScript('a field for a folder, clicked', 'screen', () => {
    const field = document.createElement('input');
    field.type = 'file';
    field.webkitdirectory = true;
    field.click();
  }),
  picker('showOpenFilePicker'),
  picker('showSaveFilePicker'),
  picker('showDirectoryPicker'),
  byScript('save a blob', 'screen', () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['out']));
    link.download = 'out.txt';
    link.click();
  }),
  byScript('save what a server sends', 'screen', ({ http }) => {
    location.href = `${http}/attachment`;
  }),
  byScript('full screen of an element', 'full screen', () => document.documentElement.requestFullscreen().then(() => 'full')),
  byScript('picture in picture', 'screen', async () => {
    const canvas = document.createElement('canvas');
    canvas.getContext('2d')?.fillRect(0, 0, 10, 10);
    const video = document.body.appendChild(document.createElement('video'));
    Object.assign(video, { srcObject: canvas.captureStream(), muted: true });
    video.dataset['trap'] = '';
    await video.play();
    await video.requestPictureInPicture();
  }),
];

/** A picker of the File System Access API, which TypeScript's own types don't have. */
function picker(name: string): Way {
  return byScript(name, 'screen', (_outside, words) => Reflect.apply(Reflect.get(window, words['name'] ?? ''), window, []), {
    words: { name },
  });
}
