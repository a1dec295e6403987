/** What Chinese and English texts are made of; a text read with its bytes the wrong way round is made of anything else. */
const USUAL = /[\t\n\r -~\u00a0-\u00ff\u2000-\u206f\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/u;
/** The least share of usual characters. A text read the wrong way round has 0.6 at most: half of the code space is Chinese. */
const LEAST_USUAL = 0.95;

/**
 * Reads UTF-16 that has no byte order mark; undefined when it isn't sure which way round it is, or whether it is that at all. Only for bytes
 * with a zero among them, as every UTF-16 line end has: no other text of an office has one.
 */
export function decodeUnmarkedUtf16(bytes: Uint8Array): string | undefined {
  if (bytes.length < 4 || bytes.length % 2 === 1) return undefined;
  const read = ['utf-16le', 'utf-16be'].flatMap((encoding) => decoded(encoding, bytes) ?? []).filter(isUsual);
  return read.length === 1 ? read[0] : undefined;
}

function decoded(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether a text has lines and is made of what texts are made of. */
function isUsual(text: string): boolean {
  if (!/[\n\r]/.test(text) || text.includes('\0')) return false;
  const characters = [...text];
  return characters.filter((each) => USUAL.test(each)).length >= characters.length * LEAST_USUAL;
}
