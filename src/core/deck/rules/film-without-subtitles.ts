import { type Rule, warningAt } from './rule.ts';

/** A film has subtitles in its slide's language: most halls are mute, and some visitors don't hear. */
export const filmWithoutSubtitles: Rule = (checked) =>
  (checked.deck?.slides ?? []).flatMap((slide) =>
    slide.blocks.flatMap((block) => {
      if (block.kind !== 'video' || block.subtitles !== '') return [];
      const [language, ending] = slide.language === 'zh' ? ['中文', 'zh'] : ['英文', 'en'];
      const name = block.src.replace(/\.[^.]*$/, `.${ending}.vtt`);
      const told = { words: block.src, why: `影片没有${language}字幕：没有声音的时候看不懂`, instead: `写 subtitles="${name}"` };
      return [warningAt(checked, { text: '', line: block.line, slide: slide.id }, 'film-without-subtitles', told)];
    }),
  );
