import { readFile, realpath, stat } from 'node:fs/promises';
import type { Said } from '../../src/core/deck/said.ts';
import { isInside } from '../protocol/confined-path.ts';
import { type DecodedText, decodeText } from './text-encoding.ts';

/** No text of an exhibition is longer: 5,000 slides like those of the first decks are 4 MiB. A longer file is a mistake or an attack. */
const MOST_MIB = 8;
const MIB = 1024 * 1024;

/** Why a file that isn't there can't be read: the one reason that some files may have. */
export const NO_SUCH_FILE: Said = { zh: '没有这个文件', en: 'There is no such file' };
const OUTSIDE: Said = { zh: '文件在展项文件夹之外', en: 'The file lies outside the decks’ folder' };
const LINKED_OUTSIDE: Said = { zh: '链接通到了展项文件夹之外', en: 'The link leads out of the decks’ folder' };
const NO_FILE: Said = { zh: '这不是文件', en: 'This isn’t a file' };
const NO_LEAVE: Said = { zh: '没有读它的权限', en: 'The program isn’t allowed to read it' };

/** Reads a text that lies within `root`, links followed, in any of the encodings of offices; never throws. Its lines end with \n. */
export async function readConfined(root: string, file: string): Promise<DecodedText> {
  if (!isInside(root, file)) return { kind: 'refused', why: OUTSIDE };
  try {
    const real = await realpath(file);
    if (!isInside(await realpath(root), real)) return { kind: 'refused', why: LINKED_OUTSIDE };
    const found = await stat(real);
    if (!found.isFile()) return { kind: 'refused', why: NO_FILE };
    if (found.size > MOST_MIB * MIB) return { kind: 'refused', why: tooLong(found.size) };
    return decodeText(await readFile(real));
  } catch (error) {
    return { kind: 'refused', why: reasonOf(error) };
  }
}

function tooLong(bytes: number): Said {
  const size = `${Math.ceil(bytes / 1024)} KiB`;
  return { zh: `文件有 ${size}，超过 ${MOST_MIB} MiB`, en: `The file has ${size}, more than ${MOST_MIB} MiB` };
}

function reasonOf(error: unknown): Said {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return NO_SUCH_FILE;
  if (code === 'EACCES' || code === 'EPERM') return NO_LEAVE;
  const known = code || String(error);
  return { zh: `读不出（${known}）`, en: `It can’t be read (${known})` };
}
