import { html, type TemplateResult } from 'lit';
import type { Format } from '../format.ts';
import { type AttractFrame, ringRadius } from '../geometry/attract-frame.ts';
import { towerFrame, treeSpots } from '../geometry/tower-frame.ts';
import { LIT_RINGS } from '../geometry/towers.ts';
import { BLEED, partLayer, wholeLayer } from './attract-layer.ts';
import { attractSky } from './attract-sky.ts';
import { forecourt, trees } from './forecourt.ts';
import { skyline } from './towers.ts';

/** The park's fifteen towers before the sun; their windows are lit ring by ring. */
export function towersScene(format: Format, frame: AttractFrame, hasLines: boolean): TemplateResult {
  const { facades, lights } = skyline(towerFrame(format, frame, hasLines), 'attract-tower');
  return html`${attractSky(frame, true)}${wholeLayer(format, facades)}
    ${lights.map((light, index) => ringOfLight(light, format, frame, LIT_RINGS[index] ?? 0, index))}
    ${wholeLayer(format, [forecourt(format.width, format.height, frame.horizon, frame.sun.x), trees(treeSpots(format), frame.horizon)])}`;
}

/** A ring's lit windows, in a layer no larger than the ring. */
function ringOfLight(content: unknown, { width }: Format, { sun, horizon }: AttractFrame, ring: number, number: number): TemplateResult {
  const reach = ringRadius(sun, ring) + 2;
  const [left, top] = [Math.max(-BLEED, sun.x - reach), Math.max(-BLEED, sun.y - reach)];
  const box = { left, top, width: Math.min(width + BLEED, sun.x + reach) - left, height: Math.min(horizon, sun.y + reach) - top };
  return partLayer(box, content, 'attract-light', `--order:${number}`);
}
