import { expect, test } from '@playwright/test';
import { decodeText } from '../../../electron/slides/text-encoding.ts';

/** “国际创新园\r\n” as editors in China write it to disk. */
const SAVED: readonly (readonly [string, string])[] = [
  ['UTF-8', 'e59bbde99985e5889be696b0e59bad0d0a'],
  ['UTF-8 with a byte order mark', 'efbbbfe59bbde99985e5889be696b0e59bad0d0a'],
  ['UTF-16, little end first', 'fffefd5645961b52b065ed560d000a00'],
  ['UTF-16, big end first', 'feff56fd9645521b65b056ed000d000a'],
  ['GB18030', 'b9fabccab4b4d0c2d4b00d0a'],
];
for (const [name, hex] of SAVED)
  test(`${name} is read, its mark left off, its line ends made one`, () => {
    expect(decodeText(Buffer.from(hex, 'hex'))).toEqual({ kind: 'read', text: '国际创新园\n' });
  });

test('the old line ends of a Mac are lines too, and an empty file is an empty text', () => {
  expect(decodeText(Buffer.from('a\rb\r\nc\n\r'))).toEqual({ kind: 'read', text: 'a\nb\nc\n\n' });
  expect(decodeText(Buffer.from(''))).toEqual({ kind: 'read', text: '' });
});

test('four bytes of GB18030, for a rare character of a name, are read', () => {
  expect(decodeText(Buffer.from('9534b235b9fabccab4b4d0c2d4b0', 'hex'))).toEqual({ kind: 'read', text: '𠮷国际创新园' });
});

const REFUSED: readonly (readonly [string, string, string])[] = [
  ['UTF-8 that breaks off within a character', 'e59bbde999', '没有写完'],
  ['UTF-16 that breaks off within a character', 'fffefd5645', '没有写完'],
  ['French in an old encoding', '6361666520e974e9206574206dea6d65', '另存为 UTF-8'],
  [
    'Chinese in Big5',
    'aac0b0cfc4d2b2d5c2b4a7e2a97ea5c1aababbddad6ea9f1a662ab65adb1a141bfeca8c6a7f3a4e8ab4ba141a5cdaca1a7f3a6b3b4fea8fd',
    '另存为 UTF-8',
  ],
  ['UTF-8 with one byte of it spoiled', 'e59bbde99985ffe5889be696b0e59bad', '另存为 UTF-8'],
  ['UTF-8 with one byte of it lost', 'e59bbde999e5889be696b0e59bade59bbde99985', '另存为 UTF-8'],
  ['a picture', '89504e470d0a1a0a0000000d49484452', '另存为 UTF-8'],
  ['plain letters with zeros between them, UTF-16 without its mark', '61006200', '另存为 UTF-8'],
];
for (const [name, hex, why] of REFUSED)
  test(`${name} is refused, and the curator is told what to do`, () => {
    const read = decodeText(Buffer.from(hex, 'hex'));
    expect(read.kind).toBe('refused');
    expect(read).toMatchObject({ why: { zh: expect.stringContaining(why) } });
  });
