import { readFile, realpath, stat } from 'node:fs/promises';
import { isInside } from '../protocol/confined-path.ts';
import { type DecodedText, decodeText } from './text-encoding.ts';

/** No text of an exhibition is longer; a longer file is a mistake or an attack. In bytes. */
export const MOST_BYTES = 2 * 1024 * 1024;

/** Reads a text that lies within `root`, links followed, in any of the encodings of offices; never throws. Its lines end with \n. */
export async function readConfined(root: string, file: string): Promise<DecodedText> {
  if (!isInside(root, file)) return { kind: 'refused', why: '文件在展项文件夹之外' };
  try {
    const real = await realpath(file);
    if (!isInside(await realpath(root), real)) return { kind: 'refused', why: '链接通到了展项文件夹之外' };
    const found = await stat(real);
    if (!found.isFile()) return { kind: 'refused', why: '这不是文件' };
    if (found.size > MOST_BYTES) return { kind: 'refused', why: `文件有 ${Math.ceil(found.size / 1024)} KiB，超过 2 MiB` };
    return decodeText(await readFile(real));
  } catch (error) {
    return { kind: 'refused', why: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return '没有这个文件';
  if (code === 'EACCES' || code === 'EPERM') return '没有读它的权限';
  return `读不出（${code || String(error)}）`;
}
