/** The longest run of characters that `words` and `text` have in common: where it stands in each, and how long it is (0 when none). */
export interface CommonRun {
  readonly inWords: number;
  readonly inText: number;
  readonly length: number;
}

/** Finds the longest common run; for messages, so the work is words × text and no more. */
export function longestCommonRun(words: string, text: string): CommonRun {
  let best: CommonRun = { inWords: 0, inText: 0, length: 0 };
  let previous = new Uint32Array(text.length + 1);
  for (let i = 0; i < words.length; i++) {
    const row = new Uint32Array(text.length + 1);
    for (let j = 0; j < text.length; j++) {
      if (words.charCodeAt(i) !== text.charCodeAt(j)) continue;
      const length = (previous[j] ?? 0) + 1;
      row[j + 1] = length;
      if (length > best.length) best = { inWords: i - length + 1, inText: j - length + 1, length };
    }
    previous = row;
  }
  return best;
}

/** The article's own words at the place nearest to `words`, about as long as they are; empty when nothing is alike. */
export function nearestPlace(words: string, text: string): string {
  const run = longestCommonRun(words, text);
  if (run.length < 2) return '';
  const start = Math.max(0, run.inText - run.inWords);
  return text.slice(start, Math.min(text.length, start + words.length + 2)).trim();
}
