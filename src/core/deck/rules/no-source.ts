import { keyLine } from '../words/line-of.ts';
import { errorAt, type Rule } from './rule.ts';

/** A deck, a draft too, and the exhibition stand on an article that can be read. */
export const noSource: Rule = (checked) => {
  if (checked.article) return [];
  const words = checked.deck?.source ?? '';
  const line = keyLine(checked.text, 'source');
  const instead = '在文件开头写 source: 报道文件，或把报道放在旁边，叫 source.txt；分栏的移动写在同名的 .moves.yaml 里';
  return [errorAt(checked, { text: '', line }, 'no-source', { words, why: '没有可读的报道原文，什么都无法核对', instead })];
};
