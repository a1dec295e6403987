/** A line that ends in Latin letters or digits, marks behind them aside, or in a half-width bracket. */
const LATIN_END = /(?:[A-Za-z0-9+][.,;:!?”’"]*|\)[.,;:!?”’"]*)$/;
const LATIN_START = /^(?:[(“‘"]?[A-Za-z0-9]|\()/;

/** Joins display lines as they are read: nothing between Chinese characters, a blank between Latin ones. */
export function joinLines(lines: readonly string[]): string {
  return lines.reduce((text, line) => (LATIN_END.test(text) && LATIN_START.test(line) ? `${text} ${line}` : text + line), '');
}
