import type { StepsBlock, TreeBlock } from '../block.ts';
import type { Slide } from '../deck.ts';
import type { Problem } from '../problem.ts';
import { slidePassages } from '../words.ts';
import { type Checked, errorAt, type Rule } from './rule.ts';

/**
 * Steps come in the order in which their passages name them, and so do the rings of a tree, from inside or from outside.
 * Known limit: entries whose names aren't the article's own words are left out of the comparison.
 */
export const wrongOrder: Rule = (checked) =>
  (checked.deck?.slides ?? []).flatMap((slide) =>
    slide.blocks.flatMap((block) => (block.kind === 'steps' || block.kind === 'tree' ? orderProblems(checked, slide, block) : [])),
  );

function orderProblems(checked: Checked, slide: Slide, block: StepsBlock | TreeBlock): readonly Problem[] {
  const entries = block.kind === 'steps' ? block.items : block.levels;
  const passages = block.kind === 'steps' ? block.from : [...block.from, ...block.levels.flatMap(({ from }) => from)];
  const own = passages.length > 0 ? passages : slidePassages(slide);
  const article = inArticleOrder(checked, own);
  // One passage that names them all tells more than all passages together.
  const text = own.find((passage) => entries.every(({ name }) => passage.includes(name))) ?? article;
  const known = entries.filter(({ name }) => text.includes(name));
  const names = known.map(({ name }) => name);
  if (names.length < 2 || comeInOrder(names, text) || (block.kind === 'tree' && comeInOrder(names.toReversed(), text))) return [];
  const right = [...names].sort((a, b) => text.indexOf(a) - text.indexOf(b));
  const wrong = known.find(({ name }, index) => name !== right[index]) ?? known[0];
  if (!wrong) return [];
  const told = {
    words: wrong.name,
    why: { zh: `次序和原文不一样：原文是${right.join('、')}`, en: `The article has another order: ${right.join(', ')}` },
    instead: { zh: '照原文的先后排', en: 'Put them in the article’s order' },
  };
  return [errorAt(checked, { text: '', line: wrong.line, slide: slide.id }, 'wrong-order', told)];
}

function inArticleOrder(checked: Checked, passages: readonly string[]): string {
  const found = [...checked.proofs(passages)].sort((a, b) => a.start - b.start);
  return found.map(({ words }) => words).join('\n');
}

/** Whether the names can be found one behind the other. */
function comeInOrder(names: readonly string[], text: string): boolean {
  let at = 0;
  for (const name of names) {
    const found = text.indexOf(name, at);
    if (found < 0) return false;
    at = found + name.length;
  }
  return true;
}
