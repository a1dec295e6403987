import { nothing, svg, type TemplateResult } from 'lit';
import type { Format } from '../format.ts';

/** A tower of the drawing: left edge, front width, side width, height, plane (0 far, 2 near), roof (0 flat, 1 mast, 2 house, 3 slope). */
type Tower = readonly [x: number, width: number, side: number, height: number, plane: number, roof: number];

/** Where the drawing lies, in u: its left edge and its ground, and its scale across and up. */
interface Ground {
  readonly left: number;
  readonly y: number;
  readonly across: number;
  readonly up: number;
}

/** The towers of the house's hand, drawn 1,360 wide and 742 high; a deck that counts fewer takes the first ones, more begin a second row behind. */
const TOWERS: readonly Tower[] = [
  [26, 78, 26, 372, 1, 0],
  [112, 84, 26, 566, 0, 1],
  [194, 92, 30, 446, 2, 2],
  [296, 84, 26, 668, 0, 3],
  [364, 104, 30, 540, 1, 0],
  [466, 88, 28, 742, 2, 1],
  [552, 84, 26, 356, 0, 0],
  [622, 96, 28, 276, 2, 2],
  [718, 80, 24, 392, 1, 0],
  [780, 100, 30, 700, 2, 3],
  [882, 88, 26, 604, 0, 1],
  [948, 100, 30, 486, 1, 2],
  [1060, 88, 28, 590, 2, 0],
  [1158, 96, 28, 430, 0, 3],
  [1254, 104, 30, 330, 1, 1],
];
const FRONT: readonly string[] = ['#6f9ca2', '#3c7984', '#1f5d6b'];
const SIDE: readonly string[] = ['#557f86', '#2a626d', '#174a56'];
const DARK: readonly string[] = ['#557f86', '#2a626d', '#174a56'];
const LIT: readonly string[] = ['#fff6de', '#ffefc8', '#ffe5ae', '#fbd893', '#f2c77c', '#e2b068', '#cf9c5b'];
/** The light: its place in the drawing and the step of its rings. */
const LIGHT = { x: 646, height: 432, step: 88 };

/** Exactly `count` towers on the horizon (portrait: on a line of their own), windows lit ring by ring from one light behind them. */
export function skyline(count: number, format: Format): TemplateResult {
  const ground = groundOf(format);
  const towers = Array.from({ length: count }, (_, index) => towerAt(index)).map((tower, index) => ({ tower, index }));
  const planes = towers.toSorted((a, b) => a.tower[4] - b.tower[4]);
  return svg`${light(ground)}${planes.map(({ tower, index }) => drawTower(tower, index, ground))}
    ${format.shape === 'portrait' ? svg`<path class="leader" d="M0 ${ground.y}H${format.width}"></path>` : nothing}`;
}

function groundOf({ shape, width, horizon }: Format): Ground {
  if (shape === 'portrait') return { left: 65, y: horizon - 560, across: (width - 130) / 1360, up: 0.78 };
  if (shape === 'square') return { left: 65, y: horizon, across: (width - 130) / 1360, up: 0.42 };
  return { left: 65, y: horizon, across: 1010 / 1360, up: 0.76 };
}

/** The fifteen of the drawing, then lower ones behind them in the gaps. */
function towerAt(index: number): Tower {
  const [x, width, side, height, , roof] = TOWERS[index % TOWERS.length] ?? [0, 80, 26, 300, 0, 0];
  const plane = TOWERS[index]?.[4];
  return plane === undefined
    ? [(x + 46 * Math.floor(index / TOWERS.length)) % 1260, width, side, height * 0.72 + 180, 0, 0]
    : [x, width, side, height, plane, roof];
}

function light({ left, y, across, up }: Ground): TemplateResult {
  const x = left + LIGHT.x * across;
  const step = LIGHT.step * Math.min(across, up) * 1.06;
  const rings = [6, 5, 4, 3, 2, 1, 0];
  return svg`<g class="dome" style="transform-origin: ${x}px ${y}px">${rings.map(
    (ring) => svg`<circle cx=${x} cy=${y - LIGHT.height * up * 0.86} r=${Math.min(step * (ring + 1.25), LIGHT.height * up * 0.86)}
      style="fill: var(${ring === 0 ? '--acc' : ring < 3 ? '--t3' : ring < 5 ? '--t2' : '--t1'})"></circle>`,
  )}</g>`;
}

function drawTower([tx, tw, ts, th, plane, roof]: Tower, index: number, { left, y, across, up }: Ground): TemplateResult {
  const [x, width, side, top] = [left + tx * across, tw * across, ts * across, y - th * up];
  const slope = roof === 3 ? 34 * up : 0;
  const face = `M${x} ${top + slope}L${x + width} ${top}V${y}H${x}Z`;
  const flank = `M${x} ${top + slope}L${x - side} ${top + slope + 12}V${y}H${x}Z`;
  return svg`<g class="dome tower" style="transform-origin: ${x}px ${y}px; animation-delay: ${index * 40}ms">
    ${roof === 1 ? svg`<path class="leader" d="M${x + width / 2} ${top}v${-52 * up}"></path><circle class="dot" cx=${x + width / 2} cy=${top - 56 * up} r="5" style="fill: var(--vermilion)"></circle>` : nothing}
    ${roof === 2 ? svg`<path class="disc" d="M${x + width * 0.2} ${top}v${-24 * up}h${width * 0.6}v${24 * up}" style="fill: ${SIDE[plane]}"></path>` : nothing}
    <path class="disc" d=${face} style="fill: ${FRONT[plane]}"></path><path class="disc" d=${flank} style="fill: ${SIDE[plane]}"></path>
    ${windows([tx, tw, ts, th, plane, roof], index, { left, y, across, up }, slope)}</g>`;
}

/** Windows in whole rows; a window is lit when its ring of the light is an even one, as in the attract picture. */
function windows([tx, tw, , th, plane]: Tower, index: number, { left, y, across, up }: Ground, slope: number): TemplateResult[] {
  const columns = Math.max(3, Math.round((tw * across - 8) / 17));
  const pitch = (tw * across - 10) / columns;
  const rows = Math.floor((th * up - slope - 36) / 23);
  const panes: TemplateResult[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const [x, top] = [left + tx * across + 5 + pitch * column + 2.5, y - th * up + slope + 16 + row * 23];
      const ring = Math.floor(Math.hypot((x - left) / across - LIGHT.x, (y - top) / up - LIGHT.height) / LIGHT.step - 0.25);
      const isLit = ring % 2 === 0 && ring < 8 && (column * 7 + row * 5 + index * 3) % 11 !== 0;
      const fill = isLit ? LIT[Math.min(6, Math.max(0, ring))] : DARK[plane];
      panes.push(
        svg`<rect x=${x.toFixed(1)} y=${top.toFixed(1)} width=${(pitch - 5).toFixed(1)} height="13" style="fill: ${fill}"></rect>`,
      );
    }
  }
  return panes;
}
