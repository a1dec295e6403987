import { type Hand, isPen, MOST_NUMBERS, type Pen, type Stroke } from '../../core/lecture/ink.ts';
import { POINTS_NOWHERE, type Pointing } from '../../core/lecture/pointing.ts';
import { UNFELT } from './stroke-path.ts';

/** Points nearer than this are one, in u. */
const NEAR = 1.5;
/** How near a stroke the eraser must come, in u. */
const ERASER = 26;

/** A place on the slide in u, and how hard it is pressed. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly pressure: number;
}

/** What a hand's work leads to. */
export interface HandNews {
  pointed(pointing: Pointing): void;
  drawn(pen: Pen, points: readonly number[]): void;
  erased(stroke: number): void;
}

/** What a presenter's hand does with what it holds, from the landing of one contact to its lifting; a pointer without a button hovers. */
export class HandOverSlide {
  hand: Hand = 'empty';
  strokes: readonly Stroke[] = [];
  readonly #news: HandNews;
  #points: number[] = [];

  constructor(news: HandNews) {
    this.#news = news;
  }

  /** Moves without touching: lights show, pens wait. */
  hover(spot: Spot): void {
    if (this.hand === 'laser' || this.hand === 'spotlight') this.#light(this.hand, spot);
  }

  down(spot: Spot): void {
    this.#points = [];
    this.move(spot);
  }

  /** Where it went since the last frame, in order: told once. */
  move(...spots: readonly Spot[]): void {
    const { hand } = this;
    if (hand === 'eraser') for (const spot of spots) this.#erase(spot);
    else if (isPen(hand)) this.#draw(hand, spots);
    else for (const spot of spots.slice(-1)) this.hover(spot);
  }

  up(): void {
    const points = this.#points;
    this.#points = [];
    if (isPen(this.hand) && points.length > 0) this.#news.drawn(this.hand, points);
    else this.leave();
  }

  /** The pointer is gone: the light goes out. */
  leave(): void {
    this.#news.pointed(POINTS_NOWHERE);
  }

  #light(light: 'laser' | 'spotlight', { x, y }: Spot): void {
    this.#news.pointed({ kind: 'light', light, x, y });
  }

  #draw(pen: Pen, spots: readonly Spot[]): void {
    for (const spot of spots) this.#add(pen, spot);
    this.#news.pointed({ kind: 'stroke', pen, points: [...this.#points] });
  }

  /** A stroke that has become too long ends here, and the next one begins where it ended. */
  #add(pen: Pen, { x, y, pressure }: Spot): void {
    const [lastX, lastY] = this.#points.slice(-3);
    if (lastX !== undefined && lastY !== undefined && Math.hypot(x - lastX, y - lastY) < NEAR) return;
    this.#points.push(tenth(x), tenth(y), pressure === 0 ? UNFELT : pressure);
    if (this.#points.length < MOST_NUMBERS) return;
    this.#news.drawn(pen, this.#points);
    this.#points = this.#points.slice(-3);
  }

  #erase(spot: Spot): void {
    for (const { id, points } of this.strokes) if (distance(spot, points) <= ERASER) this.#news.erased(id);
  }
}

/** From a spot to the nearest piece of a stroke, in u. */
function distance({ x, y }: Spot, points: readonly number[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let at = 0; at + 1 < points.length; at += 3) {
    const [fromX = 0, fromY = 0] = points.slice(at, at + 2);
    const [toX = fromX, toY = fromY] = points.slice(at + 3, at + 5);
    const length = (toX - fromX) ** 2 + (toY - fromY) ** 2;
    const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - fromX) * (toX - fromX) + (y - fromY) * (toY - fromY)) / length));
    nearest = Math.min(nearest, Math.hypot(x - fromX - along * (toX - fromX), y - fromY - along * (toY - fromY)));
  }
  return nearest;
}

function tenth(number: number): number {
  return Math.round(number * 10) / 10;
}
