import type { Page } from '@playwright/test';

/** A piece of text as it stands on the screen, in CSS pixels. */
export interface TextBox {
  readonly text: string;
  /** Which part of the screen it belongs to: a block, the head, the floor's row … */
  readonly owner: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Type size in u. */
  readonly size: number;
  readonly color: string;
  /** The nearest clipping box around it: every clipping ancestor and the screen, intersected. */
  readonly clip: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

/** Every visible line of text of the screen that is in front, with the box that clips it. */
export function textBoxes(page: Page): Promise<TextBox[]> {
  return page.evaluate(() => {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const boxes: TextBox[] = [];
    const scopes = [
      ...document.querySelectorAll(
        'screen-attract, screen-home, screen-about, screen-end, screen-overview, screen-idle-warning, section.slide.present, .chrome, .marks',
      ),
    ];
    const covered = document.querySelector('screen-idle-warning, screen-end, screen-overview');
    for (const scope of scopes) {
      if (covered?.localName === 'screen-idle-warning' && scope !== covered) continue;
      if (covered && scope.matches('section.slide.present')) continue;
      if (scope.matches('screen-home') && document.querySelector('screen-about')) continue;
      const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (!parent || (node.textContent ?? '').trim() === '' || parent.closest('style, title, [hidden], [inert]')) continue;
        const sheet = scope.querySelector('.sheet.is-open');
        // An open sheet of paper covers the rest of its slide.
        if (sheet && !sheet.parentElement?.contains(parent)) continue;
        if (!parent.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) continue;
        const style = getComputedStyle(parent);
        const clip = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
        for (let up: Element | null = parent; up; up = up.parentElement) {
          if (getComputedStyle(up).overflow === 'visible') continue;
          const box = up.getBoundingClientRect();
          clip.left = Math.max(clip.left, box.left);
          clip.top = Math.max(clip.top, box.top);
          clip.right = Math.min(clip.right, box.right);
          clip.bottom = Math.min(clip.bottom, box.bottom);
        }
        const owner = parent.closest(
          '.block, .head, .chrome, .marks, screen-attract, screen-home, screen-about, screen-end, screen-overview, screen-idle-warning',
        );
        const scale = parent instanceof SVGElement && parent.ownerSVGElement ? (parent.ownerSVGElement.getScreenCTM()?.a ?? 1) : 1;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const rect of range.getClientRects()) {
          if (rect.width < 1 || rect.height < 1) continue;
          boxes.push({
            text: (node.textContent ?? '').trim(),
            owner: owner ? `${owner.localName}.${owner.className}` : scope.localName,
            left: rect.left,
            top: rect.top,
            right: rect.right,
            bottom: rect.bottom,
            size: ((Number.parseFloat(style.fontSize) * scale) / rem) * 10,
            color: parent instanceof SVGElement ? style.fill : style.color,
            clip,
          });
        }
      }
    }
    return boxes;
  });
}
