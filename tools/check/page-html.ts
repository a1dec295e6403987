/** Text as it may stand in HTML, in attributes too. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** The sun of rings over the page's horizon. */
export function sunRings(): string {
  const fills = ['var(--t1)', 'var(--t2)', 'var(--t3)', 'var(--acc)'];
  const discs = [290, 222, 154, 86].map((radius, index) => `<circle cx="300" cy="300" r="${radius}" fill="${fills[index]}"/>`);
  return `<svg viewBox="0 0 600 300" aria-hidden="true">${discs.join('')}</svg>`;
}

/** Rings on one centre, whole: a deck's sign, or with nothing wrong the page's only picture. */
export function wholeRings(): string {
  const rings = [44, 32, 20].map((radius) => `<circle cx="50" cy="50" r="${radius}" fill="none" stroke="var(--acc)" stroke-width="4"/>`);
  return `<svg viewBox="0 0 100 100" aria-hidden="true">${rings.join('')}<circle cx="50" cy="50" r="9" fill="var(--acc)"/></svg>`;
}
