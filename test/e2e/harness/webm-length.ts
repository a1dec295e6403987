const INFO = Buffer.from([0x15, 0x49, 0xa9, 0x66]);

/** A WebM recording with its length written down: a browser's recorder doesn't know it when it writes the head. Throws when there is no head. */
export function withLength(webm: Buffer, seconds: number): Buffer {
  const at = webm.indexOf(INFO);
  if (at < 0) throw new Error('this is no WebM: it has no segment information');
  const sizeAt = at + INFO.length;
  const sizeBytes = Math.clz32(webm[sizeAt] ?? 0) - 23;
  let size = (webm[sizeAt] ?? 0) & (0xff >> sizeBytes);
  for (let index = 1; index < sizeBytes; index++) size = size * 256 + (webm[sizeAt + index] ?? 0);
  // Element 0x4489, eight bytes, in units of the time scale, which the recorder leaves at a millisecond.
  const length = Buffer.alloc(11);
  length.set([0x44, 0x89, 0x88]);
  length.writeDoubleBE(seconds * 1000, 3);
  const newSize = Buffer.alloc(8);
  newSize.writeBigUInt64BE(BigInt(size + length.length) | (1n << 56n));
  const content = sizeAt + sizeBytes;
  return Buffer.concat([webm.subarray(0, sizeAt), newSize, length, webm.subarray(content)]);
}
