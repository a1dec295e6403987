import { type Rule, warningAt } from './rule.ts';

/** A film has subtitles in its slide's language: most halls are mute, and some visitors don't hear. */
export const filmWithoutSubtitles: Rule = (checked) =>
  (checked.deck?.slides ?? []).flatMap((slide) =>
    slide.blocks.flatMap((block) => {
      if (block.kind !== 'video' || block.subtitles !== '') return [];
      const language = slide.language === 'zh' ? { zh: '中文', en: 'Chinese' } : { zh: '英文', en: 'English' };
      const name = block.src.replace(/\.[^.]*$/, `.${slide.language}.vtt`);
      const told = {
        words: block.src,
        why: {
          zh: `影片没有${language.zh}字幕：没有声音的时候看不懂`,
          en: `The film has no ${language.en} subtitles: without sound nobody can follow it`,
        },
        instead: { zh: `写 subtitles="${name}"`, en: `Write subtitles="${name}"` },
      };
      return [warningAt(checked, { text: '', line: block.line, slide: slide.id }, 'film-without-subtitles', told)];
    }),
  );
