import { expect, test } from '@playwright/test';
import { decodeUnmarkedUtf16 } from '../../../electron/slides/unmarked-utf16.ts';

const TEXT = '---\nname: 国际创新园\n---\n\n# “竖起来的社区”\n\n300余家企业，1.1万名职工。\n';
const little = Buffer.from(TEXT, 'utf16le');
const big = Buffer.from(little).swap16();

test('a deck in UTF-16 without its mark is read, whichever end comes first', () => {
  expect(decodeUnmarkedUtf16(little)).toBe(TEXT);
  expect(decodeUnmarkedUtf16(big)).toBe(TEXT);
});

const OTHERS: readonly (readonly [string, Buffer])[] = [
  ['letters with zeros between them and no line', Buffer.from('61006200', 'hex')],
  ['half a character at the end', little.subarray(0, 41)],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d4948445200000a000000', 'hex')],
  ['a text with a zero in it', Buffer.from('甲\0乙\n', 'utf16le')],
  ['zeros', Buffer.alloc(64)],
  ['rare characters', Buffer.from('ꀀꀁꀂ\nꀃ', 'utf16le')],
];
for (const [name, bytes] of OTHERS) test(`${name} is not taken for it`, () => expect(decodeUnmarkedUtf16(bytes)).toBeUndefined());
