import { DECK_ID } from '../../src/core/deck/deck-id.ts';

/** What to speak about at once: the deck or route that `--lecture name` or `--lecture=name` tells on the command line. */
export function lectureOrder(argv: readonly string[]): string | undefined {
  for (const [index, argument] of argv.entries()) {
    const [, told] = /^--lecture(?:=(.*))?$/.exec(argument) ?? [];
    const name = told ?? (argument === '--lecture' ? argv[index + 1] : undefined);
    if (name !== undefined && DECK_ID.test(name)) return name;
  }
  return undefined;
}
