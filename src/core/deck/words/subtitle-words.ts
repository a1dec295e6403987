import type { Cue, VideoBlock } from '../block.ts';
import type { Slide } from '../deck.ts';
import { slidePassages, type Words } from '../words.ts';

/** A film's subtitles: their file as it is, what it says, and the film that names it. */
export interface FilmSubtitles {
  readonly file: string;
  readonly raw: string;
  readonly cues: readonly Cue[];
  readonly slide: Slide;
  readonly block: VideoBlock;
}

/** Every word of a film's subtitles, with what may prove it: the film's passages, or its slide's where it names none. */
export function wordsOfSubtitles({ cues, slide, block }: FilmSubtitles): readonly Words[] {
  const passages = block.from.length > 0 ? block.from : slidePassages(slide);
  return cues.map(({ lines, line }) => ({
    ...{ text: lines.join('\n'), line, place: 'detail' as const },
    ...{ slide: slide.id, block: block.id, passages },
  }));
}
