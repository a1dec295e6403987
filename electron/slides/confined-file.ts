import { readFile, realpath, stat } from 'node:fs/promises';
import { isInside } from '../protocol/confined-path.ts';

/** No text of an exhibition is longer; a longer file is a mistake or an attack. In bytes. */
export const MOST_BYTES = 2 * 1024 * 1024;

/** A file's text, or why it can't be had, in Chinese for a curator. */
export type FileText = { readonly kind: 'read'; readonly text: string } | { readonly kind: 'refused'; readonly why: string };

/** Reads a UTF-8 text that lies within `root`, links followed; never throws. A byte order mark is left off. */
export async function readConfined(root: string, file: string): Promise<FileText> {
  if (!isInside(root, file)) return { kind: 'refused', why: '文件在展项文件夹之外' };
  try {
    const real = await realpath(file);
    if (!isInside(await realpath(root), real)) return { kind: 'refused', why: '链接通到了展项文件夹之外' };
    const found = await stat(real);
    if (!found.isFile()) return { kind: 'refused', why: '这不是文件' };
    if (found.size > MOST_BYTES) return { kind: 'refused', why: `文件有 ${Math.ceil(found.size / 1024)} KiB，超过 2 MiB` };
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(real));
    return { kind: 'read', text };
  } catch (error) {
    return { kind: 'refused', why: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return '没有这个文件';
  if (code === 'EACCES' || code === 'EPERM') return '没有读它的权限';
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return '文件不是 UTF-8 编码';
  return `读不出（${code || String(error)}）`;
}
