/** What a page turn by finger needs to know and do. */
export interface Turnable {
  /** Whether there is anything on that side: -1 before, 1 after. */
  canTurn(side: -1 | 1): boolean;
  /** The page follows the finger by so many CSS pixels; 0 lets it go. */
  hold(by: number): void;
  turn(side: -1 | 1): void;
}

const pages = new WeakMap<Element, Turnable>();

/** From now on fingers that land on this element turn this page. Returns the undo. */
export function turnByFinger(root: Element, page: Turnable): () => void {
  pages.set(root, page);
  return () => void pages.delete(root);
}

/** The page that a finger turns which lands on this element; undefined where there is none. */
export function pageUnder(element: Element): Turnable | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const page = pages.get(at);
    if (page) return page;
  }
  return undefined;
}
