/** Characters of GBK's two bytes → those bytes, found by decoding every pair: Node only reads this encoding. */
function pairs(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if (text.length === 1 && text !== '\ufffd') found.set(text, [lead, trail]);
    }
  return found;
}

/** The bytes that an editor writes that is set to GB18030; fails on a character that needs four of them. */
export function toGb18030(text: string): Uint8Array {
  const known = pairs();
  const bytes = [...text].flatMap((character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) return [code];
    const pair = known.get(character);
    if (!pair) throw new Error(`no two bytes for ${character}`);
    return pair;
  });
  return Uint8Array.from(bytes);
}
