import type { Box } from '../../core/rehearsal/look.ts';
import { frontParts, isSeen, ownerOf, pixelsPerU } from './front.ts';
import { type Ink, inkOf } from './ink.ts';

/** A line box is taller than its characters: this share of its height at top and bottom is empty. */
const EMPTY_SHARE = 0.16;
/** Rounding of boxes, in CSS pixels. */
export const SLACK_PX = 1.5;

/** A piece of text as it stands on the screen. */
export interface TextBox {
  /** The whole words that it is a piece of. */
  readonly text: string;
  /** The element that it is the text of, and the part of the screen that this belongs to. */
  readonly element: Element;
  readonly owner: Element | null;
  /** Its line box. */
  readonly box: Box;
  /** Where its characters are. */
  readonly inked: Box;
  /** Type size in u. */
  readonly size: number;
  readonly ink: Ink;
  /** The nearest clipping box around it: every clipping ancestor and the screen, intersected. */
  readonly clip: Box;
}

/** Every visible line of text of what is in front. The common measure of all rules about words. */
export function textBoxes(): readonly TextBox[] {
  const clips = new Map<Element, Box>();
  return frontParts().flatMap((part) => [...textsOf(part)].flatMap((text) => boxesOf(text, clips)));
}

function* textsOf(part: Element): Generator<Text> {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.data.trim() === '' || !node.parentElement) continue;
    if (isSeen(node.parentElement, part)) yield node;
  }
}

function boxesOf(text: Text, clips: Map<Element, Box>): readonly TextBox[] {
  const element = text.parentElement;
  if (!element) return [];
  const { fontSize } = getComputedStyle(element);
  const scale = element instanceof SVGElement && element.ownerSVGElement ? (element.ownerSVGElement.getScreenCTM()?.a ?? 1) : 1;
  const shared = {
    text: wordsOf(element),
    element,
    owner: ownerOf(element),
    size: (Number.parseFloat(fontSize) * scale) / pixelsPerU(),
    ink: inkOf(element),
    clip: clipOf(element, clips),
  };
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()]
    .filter(({ width, height }) => width >= 1 && height >= 1)
    .map(({ left, top, right, bottom }) => {
      const empty = (bottom - top) * EMPTY_SHARE;
      return { ...shared, box: { left, top, right, bottom }, inked: { left, right, top: top + empty, bottom: bottom - empty } };
    });
}

/** The whole words that a piece belongs to: a line of Chinese is cut into phrases, each an element of its own. */
function wordsOf(element: Element): string {
  let whole = element;
  while (whole.parentElement && (whole.localName === 'tspan' || getComputedStyle(whole).display === 'inline') && whole.localName !== 'text')
    whole = whole.parentElement;
  return (whole.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

function clipOf(element: Element, clips: Map<Element, Box>): Box {
  const known = clips.get(element);
  if (known) return known;
  const parent = element.parentElement;
  const around = parent ? clipOf(parent, clips) : { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  const clip = getComputedStyle(element).overflow === 'visible' ? around : meet(around, element.getBoundingClientRect());
  clips.set(element, clip);
  return clip;
}

function meet(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}
