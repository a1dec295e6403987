import type { Said } from '../../src/core/deck/said.ts';

/** First bytes of what offices save, and what to call it. */
const KINDS: readonly (readonly [bytes: readonly number[], name: Said])[] = [
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], { zh: 'Word 或 WPS 文件', en: 'a Word or WPS file' }],
  [[0x50, 0x4b, 0x03, 0x04], { zh: 'docx 文件或压缩包', en: 'a docx file or an archive' }],
  [[0x25, 0x50, 0x44, 0x46], { zh: 'PDF 文件', en: 'a PDF file' }],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], { zh: 'RTF 文件', en: 'an RTF file' }],
];
/** A deck or an article as somebody put it there who didn't save it as text, or whose computer hides the ends of names. */
const LYING = /\.(?:docx?|wps|wpt|pdf|rtf|odt)$/i;
const MISNAMED = /\.(?:txt|markdown|mdown)$/i;

const SAVE_AS_TEXT: Said = {
  zh: '用 WPS 或 Word 打开它，“另存为”选“纯文本（*.txt）”，编码选 UTF-8',
  en: 'open it in WPS or Word and save it as plain text (*.txt), encoded as UTF-8',
};

/** Why bytes that an office program saved are no text, and what to do; undefined when they aren't of that kind. */
export function officeFile(bytes: Uint8Array): Said | undefined {
  const found = KINDS.find(([own]) => own.every((byte, at) => bytes[at] === byte));
  if (!found) return undefined;
  const [, name] = found;
  return { zh: `这是${name.zh}，不是纯文本；${SAVE_AS_TEXT.zh}`, en: `This is ${name.en}, not plain text; ${SAVE_AS_TEXT.en}` };
}

/** A file that lies where another should, why it can't be read, and what to do. */
export interface LyingInstead {
  readonly name: string;
  readonly why: Said;
  readonly instead: Said;
}

/** What lies in a folder instead of the file that is wanted (deck.md, source.txt), as far as its name tells. */
export function lyingInstead(names: readonly string[], wanted: string): LyingInstead | undefined {
  const stem = wanted.replace(/\.[^.]*$/, '').toLowerCase();
  const alike = names.filter((name) => name !== wanted && !name.startsWith('.') && stemOf(name, wanted) === stem);
  const office = alike.find((name) => LYING.test(name));
  if (office) {
    const rename = { zh: `，再改名为 ${wanted}`, en: `, then call it ${wanted}` };
    const instead = { zh: SAVE_AS_TEXT.zh + rename.zh, en: `O${SAVE_AS_TEXT.en.slice(1)}${rename.en}` };
    return { name: office, why: { zh: `这里要的是 ${wanted}，不是 ${office}`, en: `${wanted} is wanted here, not ${office}` }, instead };
  }
  const other = alike.find((name) => MISNAMED.test(name) || name.toLowerCase() === wanted.toLowerCase());
  if (!other) return undefined;
  const why = { zh: `文件名应当是 ${wanted}，这里是 ${other}`, en: `The file should be called ${wanted}, not ${other}` };
  return { name: other, why, instead: { zh: `改名为 ${wanted}`, en: `Call it ${wanted}` } };
}

/** The name without its end, and without the end that was wanted under it: deck of deck.md.txt. */
function stemOf(name: string, wanted: string): string {
  const bare = name.replace(/\.[^.]*$/, '').toLowerCase();
  return bare === wanted.toLowerCase() ? bare.replace(/\.[^.]*$/, '') : bare;
}
