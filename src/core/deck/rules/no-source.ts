import { keyLine } from '../words/line-of.ts';
import { errorAt, type Rule } from './rule.ts';

/** A deck, a draft too, and the exhibition stand on an article that can be read. */
export const noSource: Rule = (checked) => {
  if (checked.article) return [];
  const words = checked.deck?.source ?? '';
  const line = keyLine(checked.text, 'source');
  const why = { zh: '没有可读的报道原文，什么都无法核对', en: 'There is no article that can be read, so nothing can be checked' };
  const instead = {
    zh: '在文件开头写 source: 报道文件，或把报道放在旁边，叫 source.txt；分栏的移动写在同名的 .moves.yaml 里',
    en: 'Name it at the top (source: file), or put it beside this file as source.txt; text that columns cut is joined by a .moves.yaml of the same name',
  };
  return [errorAt(checked, { text: '', line }, 'no-source', { words, why, instead })];
};
