import { extname } from 'node:path';

/** Pictures and videos: all that slides may bring. */
const MEDIA: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.mp4': 'video/mp4',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webm': 'video/webm',
  '.webp': 'image/webp',
};

/** What the program's own pages are made of. */
const BUNDLE: Readonly<Record<string, string>> = {
  ...MEDIA,
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** The media type of a file of the slides folder; undefined for whatever isn't a picture or a video. */
export function mediaType(path: string): string | undefined {
  return MEDIA[extname(path).toLowerCase()];
}

/** The media type of a file of the program's own pages; undefined for a kind that they don't have. */
export function bundleType(path: string): string | undefined {
  return BUNDLE[extname(path).toLowerCase()];
}
