/** Which of the known words was probably meant: letter case aside, one or two letters wrong, missing, too many or changed round; undefined when none is near. */
export function nearWord(written: string, known: readonly string[]): string | undefined {
  const own = written.toLowerCase();
  // A short word has many neighbours: half of its letters at most may be wrong.
  const most = Math.min(2, Math.floor(own.length / 2));
  const near = known.map((word) => ({ word, steps: steps(own, word.toLowerCase(), most) })).filter(({ steps: own }) => own <= most);
  return near.sort((a, b) => a.steps - b.steps)[0]?.word;
}

/** The steps from one word to the other: a letter put in, left out, changed, or two changed round. More than `most` is told as `most + 1`. */
function steps(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row++) {
    const own = [row];
    for (let column = 1; column <= b.length; column++) {
      const at = (up: number, left: number): number => (up === 0 ? own : rows[row - up])?.[column - left] ?? 0;
      const isSame = a[row - 1] === b[column - 1];
      const isTurned = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      own.push(Math.min(at(1, 0) + 1, at(0, 1) + 1, at(1, 1) + (isSame ? 0 : 1), isTurned ? at(2, 2) + 1 : most + 1));
    }
    rows.push(own);
  }
  return Math.min(most + 1, rows[a.length]?.[b.length] ?? 0);
}
