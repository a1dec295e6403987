import { type FileHandle, open, readFile } from 'node:fs/promises';
import { readByteRange } from './byte-range.ts';
import type { ConfinedFile } from './confined-path.ts';

/** Bytes read from the disk at a time. */
const CHUNK = 256 * 1024;

/** Files up to this many bytes are read at once: opening one in an asar leaves a copy of it in the temporary folder for ever. Only videos are longer. */
const AT_ONCE = 8 * 1024 * 1024;

/** Answers a request with a file: GET and HEAD, whole or the part that a Range header asks for. */
export async function serveFile(request: Request, file: ConfinedFile, headers: Readonly<Record<string, string>>): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405, { Allow: 'GET, HEAD' });
  const range = readByteRange(request.headers.get('range'), file.size);
  if (range.kind === 'unsatisfiable') return refusal(416, { 'Content-Range': `bytes */${file.size}` });
  const { first, last } = range.kind === 'part' ? range : { first: 0, last: file.size - 1 };
  const body = request.method === 'HEAD' ? null : await bytes(file, first, last);
  const part = range.kind === 'part' ? { 'Content-Range': `bytes ${first}-${last}/${file.size}` } : {};
  return new Response(body, {
    status: range.kind === 'part' ? 206 : 200,
    headers: {
      ...headers,
      ...part,
      'Accept-Ranges': 'bytes',
      'Content-Length': String(last - first + 1),
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

/** A short answer that nothing can be read from. */
export function refusal(status: 404 | 405 | 416, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(null, { status, headers: { ...headers, 'X-Content-Type-Options': 'nosniff' } });
}

function bytes({ path, size }: ConfinedFile, first: number, last: number): Promise<Uint8Array | ReadableStream<Uint8Array>> {
  return size <= AT_ONCE ? readFile(path).then((whole) => whole.subarray(first, last + 1)) : stream(path, first, last);
}

async function stream(path: string, first: number, last: number): Promise<ReadableStream<Uint8Array>> {
  const file = await open(path, 'r');
  let position = first;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const chunk = await read(file, position, Math.min(CHUNK, last - position + 1));
      position += chunk.length;
      if (chunk.length > 0) return controller.enqueue(chunk);
      await file.close();
      controller.close();
    },
    cancel: () => file.close(),
  });
}

/** Up to `length` bytes; none when there are none left, also because the file was cut short meanwhile. */
async function read(file: FileHandle, position: number, length: number): Promise<Uint8Array> {
  if (length <= 0) return new Uint8Array();
  const { bytesRead, buffer } = await file.read(new Uint8Array(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
