import { brotliDecompressSync } from 'node:zlib';

/** Where the table directory of a WOFF2 file begins, in bytes. */
const HEADER = 48;
/** Numbers by which WOFF2 knows tables, of those that matter here. */
const [CMAP, GLYF, LOCA, NAMED] = [0, 10, 11, 63];

/** Every code point that a WOFF2 font has a glyph for, read from its cmap (formats 4 and 12). Throws at a file that is none. */
export function fontCharacters(file: Uint8Array): ReadonlySet<number> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (view.getUint32(0) !== 0x774f4632) throw new Error('not a WOFF2 font');
  const tables = tablesOf(view);
  const packed = file.subarray(tables.end, tables.end + view.getUint32(20));
  const cmap = new Uint8Array(brotliDecompressSync(packed)).subarray(tables.cmap.start, tables.cmap.end);
  return charactersOf(new DataView(cmap.buffer, cmap.byteOffset, cmap.byteLength));
}

/** Where the directory ends, and where the cmap lies in what is unpacked. */
function tablesOf(view: DataView): { readonly end: number; readonly cmap: { readonly start: number; readonly end: number } } {
  let at = HEADER;
  let offset = 0;
  let cmap = { start: 0, end: 0 };
  const number = (): number => {
    let value = 0;
    for (let byte = 0x80; byte & 0x80; at++) {
      byte = view.getUint8(at);
      value = value * 128 + (byte & 0x7f);
    }
    return value;
  };
  for (let left = view.getUint16(12); left > 0; left--) {
    const flags = view.getUint8(at++);
    const [table, version] = [flags & 0x3f, flags >> 6];
    if (table === NAMED) at += 4;
    let length = number();
    const isTransformed = table === GLYF || table === LOCA ? version === 0 : version !== 0;
    if (isTransformed) length = number();
    if (table === CMAP) cmap = { start: offset, end: offset + length };
    offset += length;
  }
  return { end: at, cmap };
}

function charactersOf(cmap: DataView): ReadonlySet<number> {
  const found = new Set<number>();
  for (let record = 0; record < cmap.getUint16(2); record++) {
    const at = cmap.getUint32(4 + record * 8 + 4);
    const format = cmap.getUint16(at);
    if (format === 4) addSegments(cmap, at, found);
    else if (format === 12) addGroups(cmap, at, found);
  }
  return found;
}

function addSegments(cmap: DataView, at: number, found: Set<number>): void {
  const size = cmap.getUint16(at + 6);
  for (let segment = 0; segment < size; segment += 2) {
    const end = cmap.getUint16(at + 14 + segment);
    const start = cmap.getUint16(at + 16 + size + segment);
    const delta = cmap.getUint16(at + 16 + 2 * size + segment);
    const rangeAt = at + 16 + 3 * size + segment;
    const range = cmap.getUint16(rangeAt);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const listed = range === 0 ? code : cmap.getUint16(rangeAt + range + (code - start) * 2);
      if ((range !== 0 && listed === 0) || ((listed + delta) & 0xffff) === 0) continue;
      found.add(code);
    }
  }
}

function addGroups(cmap: DataView, at: number, found: Set<number>): void {
  for (let group = 0; group < cmap.getUint32(at + 12); group++) {
    const [start, end, glyph] = [0, 4, 8].map((part) => cmap.getUint32(at + 16 + group * 12 + part));
    if (start === undefined || end === undefined || glyph === undefined) continue;
    for (let code = start; code <= end; code++) if (glyph + code - start !== 0) found.add(code);
  }
}
