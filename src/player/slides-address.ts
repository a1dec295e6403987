/** Where a file of a deck's folder is to be had; `path` is relative to the folder, as core has read it. */
export function slidesAddress(deck: string, path: string): string {
  return `concentric://slides/${deck}/${path}`;
}
