import { basename } from 'node:path';
import type { Content } from '../../electron/slides-folder.ts';
import type { Problem } from '../../src/core/deck/problem.ts';
import type { Language } from '../../src/core/language.ts';
import { escaped, sunRings, wholeRings } from './page-html.ts';
import { problemHtml } from './page-problem.ts';
import { PAGE_STYLE } from './page-style.ts';
import { PAGE_WORDS } from './page-words.ts';
import { type Report, WORST_FIRST } from './report.ts';
import { REPORT_WORDS } from './words.ts';

/** How the pictures were looked at. */
export type Looking =
  | { readonly kind: 'looked'; readonly looks: number; readonly sizes: readonly string[] }
  | { readonly kind: 'words-only' }
  | { readonly kind: 'failed'; readonly why: string };

/** What a check has found. */
export interface CheckResult {
  readonly folder: string;
  readonly content: Content;
  readonly report: Report;
  readonly looking: Looking;
}

/** Where the page finds its pictures and the house's fonts, from its own folder; without the fonts it stands in the reader's own. */
const PICTURES = 'check';
const FONTS = ['noto-serif-sc', 'noto-sans-sc'].map((name) => `../node_modules/@fontsource-variable/${name}/index.css`);

/** out/check.html: everything that a check has found, by deck and slide, to be read without a network or a script. */
export function checkPage(result: CheckResult, language: Language): string {
  const words = PAGE_WORDS[language];
  const { report, folder } = result;
  const counts = WORST_FIRST.map((severity) => {
    const count = report.totals[severity];
    const name = REPORT_WORDS[language].severity[severity];
    return `<li class="${severity}${count === 0 ? ' is-none' : ''}" title="${words.meaning[severity]}"><b>${count}</b>${name}</li>`;
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
${report.groups.length === 0 && result.looking.kind === 'looked' ? calm : decksHtml(result, language)}
</main>
<div class="end"></div>
</body>
</html>
`;
}

function lookedAt({ report, looking }: CheckResult, language: Language): string {
  const words = PAGE_WORDS[language];
  const counts = words.counts(report.totals.decks, report.totals.slides);
  switch (looking.kind) {
    case 'looked':
      return `${counts}${language === 'zh' ? '；' : '; '}${words.looks(looking.looks, looking.sizes)}`;
    case 'words-only':
      return `${counts}${language === 'zh' ? '。' : '. '}${words.wordsOnly}`;
    default:
      return `${counts}${language === 'zh' ? '。' : '. '}<span class="bad">${escaped(words.notLooked(looking.why))}</span>`;
  }
}

/** A section a deck, then what belongs to none. */
function decksHtml({ content, report, folder }: CheckResult, language: Language): string {
  const { library, shown } = content.shelves[language];
  return report.groups
    .map(({ deck, name, problems }) => {
      const accent = library.decks.find(({ id }) => id === deck)?.accent ?? 'vermilion';
      if (deck === undefined) return deckHtml(accent, PAGE_WORDS[language].others, slideHtml('', problems, language));
      const titles = new Map((shown.get(deck) ?? []).map((slide) => [slide.id, slide.title.join('')]));
      const heading = `${escaped(name[language] || deck)} <small>${escaped(`${basename(folder)}/${deck}`)}</small>`;
      return deckHtml(accent, heading, slidesHtml(problems, titles, language));
    })
    .join('\n');
}

function deckHtml(accent: string, heading: string, slides: string): string {
  return `<section class="deck ${accent}"><h2>${wholeRings()}<span>${heading}</span></h2>${slides}</section>`;
}

/** Of the whole deck, then slide by slide in the deck's order. `titles` are the shown slides' by id. */
function slidesHtml(problems: readonly Problem[], titles: ReadonlyMap<string, string>, language: Language): string {
  const order = [...titles.keys()];
  const slides = [...new Set(problems.map(({ slide = '' }) => slide))].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const parts = slides.map((slide) => {
    const own = problems.filter((problem) => (problem.slide ?? '') === slide);
    const title = `${escaped(titles.get(slide) ?? slide)}<small>${escaped(slide)}</small>`;
    return slideHtml(slide === '' ? PAGE_WORDS[language].wholeDeck : title, own, language);
  });
  return parts.join('');
}

function slideHtml(heading: string, problems: readonly Problem[], language: Language): string {
  const told = problems.map((problem) => problemHtml(problem, language, PICTURES)).join('\n');
  return `<section class="slide">${heading === '' ? '' : `<h3>${heading}</h3>`}${told}</section>`;
}
