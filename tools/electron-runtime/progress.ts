const BAR_WIDTH = 40;
// A log wants few lines, a person at a terminal a moving bar.
const LOG_STEP_PERCENT = 10;

/** Tells how far a wait has come. */
export type Progress = {
  /** `done` of the total; going back or past the end is ignored. */
  readonly reach: (done: number) => void;
  /** Ends the line that a bar was drawn on. */
  readonly end: () => void;
};

/** The part of a stream that a bar is drawn on. */
export type Terminal = { readonly isTTY: boolean; readonly write: (text: string) => unknown };

/** Shows the way to `total` as a bar on a terminal, else as a line every 10 %. */
export function progressOf(total: number, say: (line: string) => void, terminal: Terminal = process.stderr): Progress {
  let last = 0;
  return {
    reach(done) {
      const percent = Math.min(100, Math.floor((done / total) * 100));
      if (percent <= last) return;
      if (terminal.isTTY) {
        terminal.write(`\r${bar(percent)}`);
        last = percent;
      } else if (percent - last >= LOG_STEP_PERCENT) {
        last = percent - (percent % LOG_STEP_PERCENT);
        say(`  ${last} %`);
      }
    },
    end() {
      if (terminal.isTTY) terminal.write(`\r${bar(100)}\n`);
    },
  };
}

function bar(percent: number): string {
  const full = Math.round((percent / 100) * BAR_WIDTH);
  return `  [${'#'.repeat(full)}${'.'.repeat(BAR_WIDTH - full)}] ${String(percent).padStart(3)} %`;
}
