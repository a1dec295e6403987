import { createHash } from 'node:crypto';
import { approvedText } from '../../src/core/deck/approval.ts';

/** How much of the hash is kept: enough that two texts of an exhibition never share it by chance, short enough to be read aloud. */
const LENGTH = 12;

/** The mark of a deck file's words, as an approval names it. It begins with a letter, so that YAML can't take it for a number. */
export function wordsMark(text: string): string {
  return `w${createHash('sha256').update(approvedText(text)).digest('hex').slice(0, LENGTH)}`;
}
