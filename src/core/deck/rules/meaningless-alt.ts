import type { Slide } from '../deck.ts';
import { errorAt, type Rule, warningAt } from './rule.ts';

/** Words that say no more than that there is a picture, names that cameras and messengers give, and texts without any letter. */
const NOTHING =
  /^(?:这?是?一?[张幅个段]?(?:图|图片|照片|相片|图像|插图|配图|截图|封面|影片|视频|录像|画面|示意图|无|暂无|略)[\d０-９一二三四五六七八九十]*|(?:an? )?(?:image|picture|photo|img|screenshot|video|film|untitled|none|n\/a) ?\d*|(?:img|dsc|dscf|mmexport|wx|微信图片|微信截图|screenshot)[-_ ]?\d[\w-]*|[^\p{L}]*)[。.]?$/iu;
const FILE = /\.(?:svg|png|jpe?g|webp|gif|bmp|webm|mp4)$/i;

interface Seen {
  readonly src: string;
  readonly alt: string;
  readonly line: number;
  readonly isProse: boolean;
}

/** Whoever can't see a picture is told what is to be seen on it: not its file's name, not “图片”. A block without alt is told by its reader. */
export const meaninglessAlt: Rule = (checked) =>
  (checked.deck?.slides ?? []).flatMap((slide) =>
    seenOn(slide).flatMap(({ src, alt, line, isProse }) => {
      const instead = {
        zh: '用一句话说看得到什么，例如“大厅里的三圈座椅”',
        en: 'Say in a sentence what is to be seen, such as “three rings of seats in the hall”',
      };
      const at = { text: '', line, slide: slide.id };
      if (alt.trim() === '' && isProse) {
        const why = {
          zh: '没有写图片里看得到什么，看不见的人就不知道',
          en: 'Nothing says what is on the picture, so whoever can’t see it won’t know',
        };
        return [errorAt(checked, at, 'meaningless-alt', { words: src, why, instead })];
      }
      if (alt.trim() === '' || !saysNothing(alt.trim(), src)) return [];
      const why = { zh: `“${alt}”没有说出图片里看得到什么`, en: `“${alt}” doesn’t say what is to be seen` };
      return [warningAt(checked, at, 'meaningless-alt', { words: alt, why, instead })];
    }),
  );

function seenOn(slide: Slide): readonly Seen[] {
  return [
    ...slide.prose.flatMap((part) => (part.kind === 'picture' ? [{ ...part, isProse: true }] : [])),
    ...slide.blocks.flatMap((block) => (block.kind === 'picture' || block.kind === 'video' ? [{ ...block, isProse: false }] : [])),
  ];
}

function saysNothing(alt: string, src: string): boolean {
  const file = src.split('/').at(-1) ?? src;
  const stem = file.replace(/\.[^.]*$/, '');
  return NOTHING.test(alt) || FILE.test(alt) || [src, file].includes(alt) || (stem === alt && !/\p{Script=Han}/u.test(stem));
}
