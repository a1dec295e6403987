import { basename } from 'node:path';
import type { Content } from '../../electron/slides-folder.ts';
import type { Problem } from '../../src/core/deck/problem.ts';
import type { Language } from '../../src/core/language.ts';
import { escaped, sunRings, wholeRings } from './page-html.ts';
import { problemHtml } from './page-problem.ts';
import { PAGE_STYLE } from './page-style.ts';
import { PAGE_WORDS } from './page-words.ts';

/** How the pictures were looked at. */
export type Looking =
  | { readonly kind: 'looked'; readonly looks: number; readonly sizes: readonly string[] }
  | { readonly kind: 'words-only' }
  | { readonly kind: 'failed'; readonly why: string };

/** What a check has found. */
export interface CheckResult {
  readonly folder: string;
  readonly content: Content;
  /** All of them, read and seen. */
  readonly problems: readonly Problem[];
  readonly looking: Looking;
}

/** Where the page finds its pictures and the house's fonts, from its own folder; without the fonts it stands in the reader's own. */
const PICTURES = 'check';
const FONTS = ['noto-serif-sc', 'noto-sans-sc'].map((name) => `../node_modules/@fontsource-variable/${name}/index.css`);

/** out/check.html: everything that a check has found, by deck and slide, to be read without a network or a script. */
export function checkPage(result: CheckResult, language: Language): string {
  const words = PAGE_WORDS[language];
  const { problems, folder } = result;
  const counts = (['error', 'warning', 'todo'] as const).map((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    return `<li class="${severity}${count === 0 ? ' is-none' : ''}" title="${words.meaning[severity]}"><b>${count}</b>${words.severity[severity]}</li>`;
  });
  const calm = `<section class="calm vermilion">${wholeRings()}<h2>${words.calm}</h2><p>${words.calmMore}</p></section>`;
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${words.title} · ${escaped(basename(folder))}</title>
${FONTS.map((font) => `<link rel="stylesheet" href="${font}">`).join('\n')}
<style>${PAGE_STYLE}</style>
</head>
<body class="vermilion">
<header class="wall"><div class="wide">${sunRings()}
  <p class="folder">${escaped(folder)}</p>
  <h1>${words.title}</h1>
  <ul class="counts">${counts.join('')}</ul>
</div></header>
<div class="floor"><div class="wide"><b>${words.lookedAt}</b>${lookedAt(result, language)}</div></div>
<main class="wide">
${problems.length === 0 && result.looking.kind === 'looked' ? calm : decksHtml(result, language)}
</main>
<div class="end"></div>
</body>
</html>
`;
}

function lookedAt({ content, looking }: CheckResult, language: Language): string {
  const words = PAGE_WORDS[language];
  const { library, shown } = content.shelves.zh;
  const slides = [...shown.values()].reduce((sum, own) => sum + own.length, 0);
  const counts = words.counts(library.decks.length, slides);
  switch (looking.kind) {
    case 'looked':
      return `${counts}${language === 'zh' ? '；' : '; '}${words.looks(looking.looks, looking.sizes)}`;
    case 'words-only':
      return `${counts}${language === 'zh' ? '。' : '. '}${words.wordsOnly}`;
    default:
      return `${counts}${language === 'zh' ? '。' : '. '}<span class="bad">${escaped(words.notLooked(looking.why))}</span>`;
  }
}

/** A section a deck in home's order, then what belongs to none. */
function decksHtml({ content, problems, folder }: CheckResult, language: Language): string {
  const words = PAGE_WORDS[language];
  const { library, shown } = content.shelves[language];
  const name = basename(folder);
  const idOf = ({ file }: Problem) => (file.startsWith(`${name}/`) && file.split('/').length === 3 ? (file.split('/')[1] ?? '') : '');
  const known = library.decks.map(({ id }) => id);
  const groups = [...known, ...new Set(problems.map(idOf))].filter((id, index, all) => all.indexOf(id) === index && id !== '');
  const deck = (id: string) => {
    const own = problems.filter((problem) => idOf(problem) === id);
    if (own.length === 0) return '';
    const entry = library.decks.find((one) => one.id === id);
    const titles = new Map((shown.get(id) ?? []).map((slide) => [slide.id, slide.title.join('')]));
    const order = [...titles.keys()];
    const slides = [...new Set(own.map(({ slide }) => slide ?? ''))].sort((a, b) => order.indexOf(a) - order.indexOf(b));
    const parts = slides.map((slide) => {
      const heading = slide === '' ? words.wholeDeck : `${escaped(titles.get(slide) ?? slide)}<small>${escaped(slide)}</small>`;
      return slideHtml(
        heading,
        own.filter((problem) => (problem.slide ?? '') === slide),
        language,
      );
    });
    return `<section class="deck ${entry?.accent ?? 'vermilion'}"><h2>${wholeRings()}<span>${escaped(entry?.name ?? id)} <small>${escaped(`${name}/${id}`)}</small></span></h2>${parts.join('')}</section>`;
  };
  const others = problems.filter((problem) => idOf(problem) === '');
  const rest =
    others.length === 0
      ? ''
      : `<section class="deck vermilion"><h2>${wholeRings()}<span>${words.others}</span></h2>${slideHtml('', others, language)}</section>`;
  return [...groups.map(deck), rest].join('\n');
}

const ORDER = { error: 0, warning: 1, todo: 2 } as const;

function slideHtml(heading: string, problems: readonly Problem[], language: Language): string {
  const sorted = [...problems].sort((a, b) => ORDER[a.severity] - ORDER[b.severity] || a.line - b.line);
  const told = sorted.map((problem) => problemHtml(problem, language, PICTURES)).join('\n');
  return `<section class="slide">${heading === '' ? '' : `<h3>${heading}</h3>`}${told}</section>`;
}
