import { expect, test } from '@playwright/test';
import { lyingInstead, officeFile } from '../../../electron/slides/office-file.ts';

const BYTES: readonly (readonly [string, string, string])[] = [
  ['a .doc or .wps', 'd0cf11e0a1b11ae100000000', 'WPS'],
  ['a .docx', '504b030414000600', 'docx'],
  ['a PDF', '255044462d312e37', 'PDF'],
  ['an RTF', '7b5c727466315c616e7369', 'RTF'],
];
for (const [name, hex, says] of BYTES)
  test(`${name} is known by its first bytes, whatever it is called`, () => {
    expect(officeFile(Buffer.from(hex, 'hex'))?.zh).toContain(says);
  });

test('a text is no office file', () => {
  expect([...['', '---\nname: 名\n', '{\\r', 'PK'].map((text) => officeFile(Buffer.from(text)))]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

const LYING: readonly (readonly [readonly string[], string, string | undefined, string])[] = [
  [['deck.docx', 'hall.png'], 'deck.md', 'deck.docx', '另存为'],
  [['source.wps'], 'source.txt', 'source.wps', '改名为 source.txt'],
  [['deck.md.txt'], 'deck.md', 'deck.md.txt', '改名为 deck.md'],
  [['Deck.MD'], 'deck.md', 'Deck.MD', '改名为 deck.md'],
  [['deck.en.doc'], 'deck.en.md', 'deck.en.doc', '另存为'],
  [['deck.en.doc', '.deck.docx', 'notes.docx'], 'deck.md', undefined, ''],
];
for (const [names, wanted, name, says] of LYING)
  test(`${names.join(' and ')} where ${wanted} should be: ${name ?? 'nothing to tell'}`, () => {
    const found = lyingInstead(names, wanted);
    expect(found?.name).toBe(name);
    expect(found?.instead.zh ?? '').toContain(says);
  });
