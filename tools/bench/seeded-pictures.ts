import { crc32, deflateSync } from 'node:zlib';
import type { Draw } from './seed.ts';

const COLORS = ['#b3261e', '#7b4b94', '#2f6f8f', '#b97a1a', '#3d7a4f', '#2a1a16'];
/** Every so many pictures one is a PNG, the others are SVG. */
const PNG_EVERY = 8;
const PNG = { width: 240, height: 135 };
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A drawn picture and the name of its file. `number` counts from 0. */
export function drawPicture(draw: Draw, number: number): { readonly file: string; readonly bytes: Buffer } {
  const isPng = number % PNG_EVERY === PNG_EVERY - 1;
  return isPng
    ? { file: `ring-${number + 1}.png`, bytes: drawPng(draw) }
    : { file: `ring-${number + 1}.svg`, bytes: Buffer.from(drawSvg(draw)) };
}

function drawSvg(draw: Draw): string {
  const rings = Array.from({ length: 9 }, (_, index) => {
    const [x, y] = [draw.whole(380, 580), draw.whole(220, 320)];
    return `<circle cx="${x}" cy="${y}" r="${240 - index * 24}" fill="none" stroke="${draw.pick(COLORS)}" stroke-width="${draw.whole(2, 14)}"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 540" width="960" height="540"><rect width="960" height="540" fill="#f6efe2"/>${rings.join('')}</svg>\n`;
}

function drawPng(draw: Draw): Buffer {
  const { width, height } = PNG;
  const [x, y, wave] = [draw.whole(60, 180), draw.whole(30, 105), draw.whole(5, 15)];
  const shades = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++)
      shades[row * (width + 1) + 1 + column] = 128 + Math.round(100 * Math.sin(Math.hypot(column - x, row - y) / wave));
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8); // eight bits of grey
  return Buffer.concat([SIGNATURE, chunk('IHDR', head), chunk('IDAT', deflateSync(shades, { level: 1 })), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
