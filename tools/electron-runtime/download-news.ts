import * as z from 'zod';

/** What the program that downloads the official Electron tells the one that started it. */
export type DownloadNews =
  /** `done` bytes of `total` have come from `host`; a total that the server doesn't tell is null. */
  | { readonly kind: 'progress'; readonly host: string; readonly done: number; readonly total: number | null }
  /** The zip is there, and it is the one that Electron's checksums name. */
  | { readonly kind: 'done'; readonly zip: string }
  /** It is not; `answered` tells whether a single byte of it came, `code` is the disk's where it was the disk. */
  | { readonly kind: 'failed'; readonly why: string; readonly answered: boolean; readonly code: string | null };

const NEWS = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), host: z.string(), done: z.number(), total: z.number().nullable() }),
  z.object({ kind: z.literal('done'), zip: z.string() }),
  z.object({ kind: z.literal('failed'), why: z.string(), answered: z.boolean(), code: z.string().nullable() }),
]);

/** Reads news as it came from the other process; anything else is our own mistake and throws. */
export function readDownloadNews(message: unknown): DownloadNews {
  return NEWS.parse(message);
}

/** How long a download may be without a connection at first, and without a byte later. */
export type Patience = { readonly connectMs: number; readonly silenceMs: number };

/** Nobody waits longer than 3 s for a download that will not come; a slow line may stop for half a minute. */
export const PATIENCE: Patience = { connectMs: 3000, silenceMs: 30_000 };
