import * as z from 'zod';
import { type Read, readPiece } from '../read-head.ts';
import type { Said } from '../said.ts';
import type { Piece } from '../split-slides.ts';

/** Words in Chinese, and in English where somebody wrote them; empty where nobody did. */
export type WrittenWords = Said;

/** Cuts words at their `|`: Chinese before it, English behind it. */
export function bothLanguages(text: string): WrittenWords {
  const [zh = '', ...en] = text.split(/[|｜]/).map((part) => part.trim());
  return { zh, en: en.join(' | ') };
}

const words = (zh: number, en: number) =>
  z
    .string()
    .transform(bothLanguages)
    .pipe(z.strictObject({ zh: z.string().min(1).max(zh), en: z.string().max(en) }));

const routeSchema = z.strictObject({
  name: words(8, 28),
  title: words(60, 160),
  minutes: z.number().int().min(1).max(999),
});

/** What a route's front matter says. */
export type RouteHead = z.infer<typeof routeSchema>;

/** Reads a route's front matter. */
export function readRouteHead(piece: Piece): Read<RouteHead> {
  return readPiece(piece, routeSchema);
}
