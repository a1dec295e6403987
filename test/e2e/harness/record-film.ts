import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { hallEnvironment } from './hall-environment.ts';
import type { Stage } from './journey.ts';
import { launchElectron } from './launch-electron.ts';
import { withLength } from './webm-length.ts';

/** What a test page has drawn and recorded: a film with sound, its poster, a picture. */
export type Recorded = { readonly film: Buffer; readonly poster: Buffer; readonly picture: Buffer };

/** Seconds that the film lasts. */
export const FILM_SECONDS = 6;
const RECORDER = join(import.meta.dirname, '../../fixtures/film-recorder');

/** Records moving rings and a tone in a bare Electron of the stage: canvas, oscillator, MediaRecorder. Takes the film's own time. */
export async function recordFilm(stage: Stage): Promise<Recorded> {
  const { app, close } = await launchElectron({ ...stage, folder: RECORDER, env: hallEnvironment(stage) });
  try {
    const page = await app.firstWindow();
    await page.waitForLoadState('load');
    const [film = '', poster = '', picture = ''] = await record(page, FILM_SECONDS);
    const bytes = (base64: string) => Buffer.from(base64, 'base64');
    return { film: withLength(bytes(film), FILM_SECONDS), poster: bytes(poster), picture: bytes(picture) };
  } finally {
    await close();
  }
}

function record(page: Page, seconds: number): Promise<readonly string[]> {
  return page.evaluate(async (length) => {
    const draw = (canvas: HTMLCanvasElement, time: number) => {
      const pen = canvas.getContext('2d');
      if (!pen) throw new Error('a canvas without a pen');
      const { width, height } = canvas;
      pen.fillStyle = '#e8f0e9';
      pen.fillRect(0, 0, width, height);
      for (const [index, color] of ['#d3e3dd', '#a9c9c8', '#669aa1', '#1f5d6b', '#fbf6ec'].entries()) {
        pen.beginPath();
        const radius = height * (0.46 - index * 0.09) + Math.sin(time * 2 + index) * height * 0.03;
        pen.arc(width * (0.5 + 0.22 * Math.sin(time)), height / 2, Math.max(4, radius), 0, 2 * Math.PI);
        pen.fillStyle = color;
        pen.fill();
        pen.lineWidth = height / 120;
        pen.strokeStyle = '#2a1a16';
        pen.stroke();
      }
    };
    const canvas = document.querySelector('canvas');
    if (!canvas) throw new Error('no canvas');
    draw(canvas, 0);
    const poster = canvas.toDataURL('image/png');
    const large = document.createElement('canvas');
    [large.width, large.height] = [2400, 1600];
    draw(large, 0.7);
    const picture = large.toDataURL('image/png');

    const audio = new AudioContext();
    const tone = audio.createOscillator();
    const ear = audio.createMediaStreamDestination();
    tone.connect(ear);
    tone.start();
    const stream = new MediaStream([...canvas.captureStream(30).getTracks(), ...ear.stream.getTracks()]);
    const recorder = new MediaRecorder(stream, { mimeType: 'video/webm;codecs=vp8,opus', videoBitsPerSecond: 1_500_000 });
    const parts: Blob[] = [];
    recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
    const stopped = new Promise((resolve) => {
      recorder.addEventListener('stop', resolve, { once: true });
    });
    recorder.start();
    const began = performance.now();
    await new Promise<void>((resolve) => {
      const frame = () => {
        const time = (performance.now() - began) / 1000;
        draw(canvas, time);
        if (time < length) requestAnimationFrame(frame);
        else resolve();
      };
      requestAnimationFrame(frame);
    });
    recorder.stop();
    await stopped;
    const reader = new FileReader();
    const film = await new Promise<string>((resolve) => {
      reader.addEventListener('load', () => resolve(String(reader.result)));
      reader.readAsDataURL(new Blob(parts));
    });
    await audio.close();
    return [film, poster, picture].map((url) => url.slice(url.indexOf(',') + 1));
  }, seconds);
}
