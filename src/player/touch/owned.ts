import type { Owned } from './contact.ts';

/** Controls that are dragged and know by themselves what that means. */
const CONTROLS = 'input, select, textarea, video[controls], audio[controls]';

/** The direction of movement that is kept by what lies here: by a control, by whatever says `data-owns="x"`, `"y"` or `"both"`, or by a box that scrolls. */
export function ownedAt(element: Element): Owned {
  let [x, y] = [false, false];
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
    const kept = keptBy(at);
    x ||= kept === 'x' || kept === 'both';
    y ||= kept === 'y' || kept === 'both';
  }
  if (x) return y ? 'both' : 'x';
  return y ? 'y' : 'nothing';
}

function keptBy(element: Element): Owned {
  const said = element.getAttribute('data-owns');
  if (said === 'x' || said === 'y' || said === 'both') return said;
  if (element.matches(CONTROLS)) return 'both';
  const [isWide, isHigh] = [element.scrollWidth > element.clientWidth, element.scrollHeight > element.clientHeight];
  if (!isWide && !isHigh) return 'nothing';
  const { overflowX, overflowY } = getComputedStyle(element);
  const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
  const [x, y] = [isWide && scrolls(overflowX), isHigh && scrolls(overflowY)];
  if (x) return y ? 'both' : 'x';
  return y ? 'y' : 'nothing';
}
