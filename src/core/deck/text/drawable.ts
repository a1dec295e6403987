import { SHIPPED } from './shipped-characters-table.ts';

/** The code points of the table, as a set of bits; made once. */
let bits: Uint8Array | undefined;

/** Whether both fonts that ship with the program have this character. What is neither seen nor drawn (line ends, tabs) counts as there. */
export function isDrawable(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return true;
  bits ??= bitsOf(SHIPPED);
  return ((bits[code >> 3] ?? 0) & (1 << (code & 7))) !== 0;
}

/** Reads `gap.length` pairs in base 36: how many code points are left out, and how many follow that are there. */
function bitsOf(table: string): Uint8Array {
  const own = new Uint8Array(0x110000 >> 3);
  let code = 0;
  for (const pair of table.split(' ')) {
    const [gap = '0', length = '1'] = pair.split('.');
    code += Number.parseInt(gap, 36);
    for (const end = code + Number.parseInt(length, 36); code < end; code++) own[code >> 3] = (own[code >> 3] ?? 0) | (1 << (code & 7));
  }
  return own;
}
