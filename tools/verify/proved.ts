/** What one run of `npm run verify` proved. */
export interface Proof {
  /** Day of the run, YYYY-MM-DD. */
  readonly day: string;
  readonly electron: string;
  readonly chromium: string;
  /** Where the Electron came from: override, installed, cached or test. */
  readonly from: string;
  /** Name and version of the system, and its processor. */
  readonly system: string;
  /** `N passed, M failed`. */
  readonly result: string;
}

/** The document with this proof as a row; it takes the place of an earlier one on the same Electron and system. */
export function withProof(text: string, { day, electron, chromium, from, system, result }: Proof): string {
  const machine = `| ${electron} (${from}) | ${chromium} | ${system} |`;
  const rows = text.trimEnd().split('\n');
  return `${[...rows.filter((row) => !row.startsWith(machine)), `${machine} ${day} | ${result} |`].join('\n')}\n`;
}
