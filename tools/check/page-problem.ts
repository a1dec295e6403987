import type { Problem, SeenAt } from '../../src/core/deck/problem.ts';
import type { Language } from '../../src/core/language.ts';
import { escaped } from './page-html.ts';
import { aidWords, PAGE_WORDS, type PageWords } from './page-words.ts';
import { REPORT_WORDS } from './words.ts';

/** How far a mark stands off what it marks, in percent of the picture. */
const OFF = 0.5;

/** One problem: what, where, why, what to do; beside it the picture in which it was seen. `pictures` is the folder of those, from the page. */
export function problemHtml(problem: Problem, language: Language, pictures: string): string {
  const words = PAGE_WORDS[language];
  const { severity, file, line, why, instead, rule, seen = [] } = problem;
  const shown = problem.words.replaceAll(/\s+/g, ' ').trim();
  return `<article class="problem${seen.length === 0 ? ' is-read' : ''}">
  <div class="told">
    <p><span class="tag ${severity}">${REPORT_WORDS[language].severity[severity]}</span><span class="where">${escaped(file)} · ${words.line(line)}</span></p>
    ${shown === '' ? '' : `<p class="words">${escaped(shown)}</p>`}
    <p>${escaped(why[language])}</p>
    <p class="instead"><b>${words.instead}</b>${escaped(instead[language])}</p>
    <p class="rule">${words.rule} ${escaped(rule)}</p>
  </div>
  ${seen.length === 0 ? '' : figureHtml(seen, words, pictures)}
</article>`;
}

function figureHtml(seen: readonly SeenAt[], words: PageWords, pictures: string): string {
  const pictured = seen.find(({ picture }) => picture !== '');
  const unique = (values: readonly string[]) => [...new Set(values)].join(words.and);
  const where = [
    unique(seen.map(({ size }) => size)),
    unique(seen.map(({ language }) => words.languages[language])),
    aidWords(
      seen.map(({ aids }) => aids),
      words,
    ),
    unique(seen.map(({ state }) => words.state(state))),
  ].join(' · ');
  const caption = `<figcaption>${words.seenOn} ${escaped(where)}</figcaption>`;
  if (!pictured) return `<figure>${caption}</figure>`;
  const marks = pictured.boxes.map(markHtml).join('');
  return `<figure><div class="shot"><img src="${escaped(`${pictures}/${pictured.picture}`)}" alt="">${marks}</div>${caption}</figure>`;
}

/** A mark around a part of the picture; of what lies beyond the picture's edge, the part inside it. */
function markHtml({ left, top, right, bottom }: SeenAt['boxes'][number]): string {
  const inside = (share: number) => Math.min(100, Math.max(0, share * 100));
  const [x, y] = [Math.min(98, inside(left) - OFF), Math.min(98, inside(top) - OFF)];
  const [width, height] = [Math.max(1, inside(right) - x + OFF), Math.max(1, inside(bottom) - y + OFF)];
  const style = [`left:${x}%`, `top:${y}%`, `width:${Math.min(width, 100 - x)}%`, `height:${Math.min(height, 100 - y)}%`];
  return `<i class="mark" style="${style.map((part) => part.replace(/\d+\.\d+/, (number) => Number(number).toFixed(2))).join(';')}"></i>`;
}
