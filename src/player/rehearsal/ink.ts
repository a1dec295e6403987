/** The colour in which text is drawn: red, green and blue from 0 to 255, and how much of it covers what is behind, from 0 to 1. */
export type Ink = readonly [number, number, number, number];

/** The ink of an element's text, paled by every opacity around it. */
export function inkOf(element: Element): Ink {
  const { color, fill } = getComputedStyle(element);
  const written = element instanceof SVGElement ? fill : color;
  const [first = 0, second = 0, third = 0, alpha = 1] = (written.replace(/^color\(\w+/, '').match(/[\d.]+/g) ?? []).map(Number);
  // color(srgb …) counts from 0 to 1, rgb(…) to 255.
  const unit = written.startsWith('color(') ? 255 : 1;
  let covering = alpha;
  for (let up: Element | null = element; up; up = up.parentElement) covering *= Number(getComputedStyle(up).opacity);
  return [first * unit, second * unit, third * unit, covering];
}
