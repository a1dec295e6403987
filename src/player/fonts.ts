const FAMILIES = ['Noto Serif SC Variable', 'Noto Sans SC Variable'] as const;

/** Loads the bundled fonts' slices for this text; ends when it can be drawn without a flash. A slice that can't be read is left to the fallback font. */
export async function loadFonts(text: string): Promise<void> {
  const characters = [...new Set(text)].join('');
  await Promise.all(FAMILIES.map((family) => document.fonts.load(`700 32px "${family}"`, characters).catch(() => [])));
}

/** Loads the fonts for all the text inside an element. */
export function loadFontsFor(element: Element): Promise<void> {
  return loadFonts(element.textContent ?? '');
}
