/** Everything that may carry words or targets on the screen: its screens, the slide in front, the row on the floor, the corner's words. */
const PARTS =
  'screen-attract, screen-home, screen-about, screen-talks, screen-end, screen-overview, screen-idle-warning, section.slide.present, .chrome, .marks';
/** What a part's own words and pictures belong to, besides the blocks of a slide. */
const OWNERS = `.block, .head, ${PARTS}`;

/** The parts of the screen that are in front: nothing lies over them. */
export function frontParts(): readonly Element[] {
  const covers = document.querySelector('screen-idle-warning, screen-end, screen-overview');
  const isBehind = (part: Element) =>
    (covers?.localName === 'screen-idle-warning' && part !== covers) ||
    (covers !== null && part.matches('section.slide.present')) ||
    (part.matches('screen-home') && document.querySelector('screen-about, screen-talks') !== null);
  return [...document.querySelectorAll(PARTS)].filter((part) => !isBehind(part));
}

/** Whether a part's element can be seen: neither hidden, nor inert, nor under an open sheet of paper on its slide. */
export function isSeen(element: Element, part: Element): boolean {
  if (element.closest('style, title, [hidden], [inert]')) return false;
  const sheet = part.querySelector('.sheet.is-open');
  if (sheet && !sheet.parentElement?.contains(element)) return false;
  return element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
}

/** The block, head or screen that an element belongs to: things of one owner are composed together. */
export function ownerOf(element: Element): Element | null {
  return element.closest(OWNERS);
}

/** The id of the block that an element lies in; empty where it lies in none. */
export function blockIdOf(element: Element | null): string {
  const block: unknown = Reflect.get(element?.closest('.block') ?? {}, 'block');
  return typeof block === 'object' && block !== null && 'id' in block ? String(block.id) : '';
}

/** One u in CSS pixels. */
export function pixelsPerU(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 10;
}
