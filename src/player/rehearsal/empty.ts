import type { Box, Sight } from '../../core/rehearsal/look.ts';
import { blockIdOf, frontParts, isSeen } from './front.ts';
import type { TextBox } from './text-boxes.ts';

/** Blocks, and a screen, that draw nothing at all. */
export function emptyParts(boxes: readonly TextBox[]): readonly Sight[] {
  const screen: Box = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  if (boxes.length === 0) return [emptySight('empty', '', screen, null)];
  return slideParts('.block')
    .filter((block) => !boxes.some(({ element }) => block.contains(element)) && !drawsPicture(block) && !isUnderSheet(block))
    .map((block) => emptySight('empty', '', screen, block));
}

/** Pictures and films of the slide that can't be drawn, by the end of their address. */
export function lostPictures(): readonly Sight[] {
  const pictures = slideParts<HTMLImageElement>('img').filter((image) => image.complete && image.naturalWidth === 0 && image.src !== '');
  const films = slideParts<HTMLElement>('[data-film="broken"]');
  return [
    ...pictures.map((image) => emptySight('lost-picture', nameOf(image.src), boxOf(image.closest('.board') ?? image), image)),
    ...films.map((board) => emptySight('lost-film', nameOf(filmOf(board)), boxOf(board), board)),
  ];
}

function slideParts<Part extends Element>(selector: string): readonly Part[] {
  return frontParts()
    .filter((part) => part.matches('section.slide.present') && isSeen(part, part))
    .flatMap((part) => [...part.querySelectorAll<Part>(selector)]);
}

function drawsPicture(block: Element): boolean {
  return [...block.querySelectorAll('img, video, canvas, svg *')].some((part) => {
    const { width, height } = part.getBoundingClientRect();
    return width > 1 && height > 1 && part.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
  });
}

function isUnderSheet(block: Element): boolean {
  const sheet = block.closest('section')?.querySelector('.sheet.is-open');
  return sheet !== null && sheet !== undefined && !block.contains(sheet);
}

function filmOf(board: Element): string {
  const block: unknown = Reflect.get(board.closest('.block') ?? {}, 'block');
  return typeof block === 'object' && block !== null && 'src' in block ? String(block.src) : '';
}

function nameOf(address: string): string {
  return decodeURIComponent(address.split('/').at(-1) ?? '');
}

function boxOf(element: Element): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom };
}

function emptySight(fault: Sight['fault'], words: string, box: Box, element: Element | null): Sight {
  return { fault, words, other: '', measured: 0, box, block: blockIdOf(element) };
}
