import { byScript, type Way } from './way.ts';

/** A script that asks the browser for an ability; the catch tells what it was given. */
export const ABILITIES: readonly Way[] = [
  byScript('the camera', 'catch', async () => `${(await navigator.mediaDevices.getUserMedia({ video: true })).id}`),
  byScript('the microphone', 'catch', async () => `${(await navigator.mediaDevices.getUserMedia({ audio: true })).id}`),
  byScript('a picture of the screen', 'catch', async () => {
    const video = { mandatory: { chromeMediaSource: 'desktop' } };
    const { mediaDevices } = navigator;
    const stream: MediaStream = await Reflect.apply(mediaDevices.getUserMedia, mediaDevices, [{ video }]);
    return `${stream.id}`;
  }),
  byScript('notifications', 'catch', async () => ((await Notification.requestPermission()) === 'granted' ? 'granted' : '')),
  byScript('reading the clipboard', 'catch', async () => `read “${await navigator.clipboard.readText()}”`),
  byScript('writing the clipboard', 'catch', async () => {
    await navigator.clipboard.writeText('out');
    return 'written';
  }),
  byScript('the place on earth', 'catch', async () => {
    const { state } = await navigator.permissions.query({ name: 'geolocation' });
    return state === 'granted' ? state : '';
  }),
  byScript('a display that never sleeps', 'catch', async () => (await navigator.wakeLock.request('screen')).type),
  byScript('the fonts of the system', 'catch', async () => {
    await Reflect.apply(Reflect.get(window, 'queryLocalFonts'), window, []);
    return 'listed';
  }),
  byScript('all screens', 'catch', async () => {
    await Reflect.apply(Reflect.get(window, 'getScreenDetails'), window, []);
    return 'listed';
  }),
  byScript('the pointer', 'catch', async () => {
    await document.documentElement.requestPointerLock();
    return document.pointerLockElement ? 'locked' : '';
  }),
  byScript('the keyboard', 'catch', async () => {
    const keyboard = Reflect.get(navigator, 'keyboard');
    await Reflect.apply(keyboard.lock, keyboard, []);
    return 'locked';
  }),
  byScript('who sits before it (idle detection)', 'catch', async () => {
    const detector = Reflect.get(window, 'IdleDetector');
    return (await Reflect.apply(detector.requestPermission, detector, [])) === 'granted' ? 'granted' : '';
  }),
  byScript('storage that stays', 'catch', async () => ((await navigator.storage.persist()) ? 'persists' : '')),
];
