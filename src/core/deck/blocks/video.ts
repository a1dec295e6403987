import type { BlockReader } from './block-reader.ts';
import { readPath, readShown } from './picture.ts';

/** `::: video src="…" poster="…" alt="…" subtitles="…" credit="…"` with the caption inside. What the subtitles say comes from their file, later. */
export const video: BlockReader = {
  name: 'video',
  attributes: ['src', 'poster', 'alt', 'subtitles', 'credit'],
  children: [],
  read(raw, base, tell) {
    const shown = readShown(raw, 'film', tell);
    const poster = readPath(raw, 'poster', 'picture', tell);
    const subtitles = readPath(raw, 'subtitles', 'subtitles', tell);
    if (!shown || poster === undefined || subtitles === undefined) return undefined;
    return { kind: 'video', ...base, ...shown, poster, subtitles, cues: [] };
  },
};
