import type { Said } from '../../src/core/deck/said.ts';
import { officeFile } from './office-file.ts';
import { decodeUnmarkedUtf16 } from './unmarked-utf16.ts';

/** A file's text, or why its bytes are none. */
export type DecodedText = { readonly kind: 'read'; readonly text: string } | { readonly kind: 'refused'; readonly why: Said };

/** Of the two-byte characters of a Chinese text, the share that GB 2312 already has: 1 in the article; in the same text as Big5 0.5, as spoiled UTF-8 0.4. */
const LEAST_COMMON = 0.9;

const NOT_WHOLE: Said = {
  zh: '文件没有写完，最后一个字是断的；请重新保存',
  en: 'The file isn’t whole: it breaks off within its last character; save it again',
};
const NO_TEXT: Said = {
  zh: '文件不是文字，或编码认不出；请用编辑器“另存为 UTF-8”',
  en: 'The file is no text, or its encoding can’t be told; save it from an editor as UTF-8',
};

/**
 * Reads a text as offices have them: UTF-8, UTF-16 with a byte order mark or, where it is sure, without one, or GB18030 (GBK and GB 2312 are
 * within it). The mark is left off, line ends become \n. What is none of these is refused rather than shown as wrong characters.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return textOr(decode('utf-16le', bytes), NOT_WHOLE);
  if (first === 0xfe && second === 0xff) return textOr(decode('utf-16be', bytes), NOT_WHOLE);
  const office = officeFile(bytes);
  if (office) return { kind: 'refused', why: office };
  if (bytes.includes(0)) return textOr(decodeUnmarkedUtf16(bytes), NO_TEXT);
  const utf8 = decode('utf-8', bytes);
  if (utf8 !== undefined) return textOr(utf8, NO_TEXT);
  if (endsWithinCharacter(bytes)) return { kind: 'refused', why: NOT_WHOLE };
  return textOr(isLikeGb(bytes) ? decode('gb18030', bytes) : undefined, NO_TEXT);
}

function textOr(text: string | undefined, why: Said): DecodedText {
  if (text === undefined) return { kind: 'refused', why };
  if (text.includes('\0')) return { kind: 'refused', why: NO_TEXT };
  return { kind: 'read', text: text.replace(/\r\n?/g, '\n') };
}

function decode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-8 that breaks off within its last character: half a file, which GB18030 might take for rare characters. */
function endsWithinCharacter(bytes: Uint8Array): boolean {
  try {
    const whole = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return /[^\0-\x7f]/.test(whole);
  } catch {
    return false;
  }
}

/** Whether the bytes above ASCII pair up into characters that Chinese texts are mostly made of. */
function isLikeGb(bytes: Uint8Array): boolean {
  let pairs = 0;
  let common = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[at + 1] ?? 0;
    if (trail >= 0x30 && trail <= 0x39) {
      at += 3; // four bytes: a rare character or a script of a minority, no sign of anything
      continue;
    }
    pairs++;
    if (lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1) common++;
    at++;
  }
  return common >= pairs * LEAST_COMMON;
}
