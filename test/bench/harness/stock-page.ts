import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildFolder } from '../../../tools/build/build-when-stale.ts';
import type { Hall } from '../../e2e/harness/hall.ts';
import { goOn } from '../../e2e/harness/walk.ts';

const PROJECT = join(import.meta.dirname, '..', '..', '..');

/** The sections of the deck's first slides as our own page renders them, the content of each, without its steps: a stock key turns every page then. The deck stands on its first slide. */
export async function sectionsOf(hall: Hall, count: number): Promise<readonly string[]> {
  const sections: string[] = [];
  while (sections.length < count) {
    const section = await hall.page.locator('section.slide.present').evaluate((element) => {
      const copy = document.createElement('div');
      for (const { name, value } of element.attributes) copy.setAttribute(name, value);
      copy.classList.remove('present', 'past', 'future');
      copy.innerHTML = element.innerHTML;
      for (const step of copy.querySelectorAll('.fragment')) step.classList.remove('fragment');
      return copy.outerHTML;
    });
    sections.push(section.replaceAll(/<!--[\s\S]*?-->/g, ''));
    const slide = sections.length;
    if (slide < count) for (let mode = await goOn(hall); mode.slide < slide; ) mode = await goOn(hall);
  }
  return sections;
}

/** Our style sheet without what it says of the stage, which stock reveal.js brings itself. */
export async function hallStyle(): Promise<string> {
  const assets = join(buildFolder(PROJECT, 'test'), 'player', 'assets');
  const file = (await readdir(assets)).find((name) => /^index-.*\.css$/.test(name));
  if (file === undefined) throw new Error('out/test has no style sheet');
  const css = await readFile(join(assets, file), 'utf8');
  return css.replaceAll(/[^{}]*\.reveal\b[^{}]*\{[^{}]*\}/g, '').replaceAll(/url\((['"]?)\.?\//g, 'url($1/app/assets/');
}

/** A page of stock reveal.js with its own defaults (keyboard, controls, progress, touch) at the screen's size, and so many sections of these contents in turn. */
export async function stockPage(contents: readonly string[], count: number): Promise<string> {
  const sections = Array.from({ length: count }, (_, index) => `<section>${contents[index % contents.length] ?? ''}</section>`);
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<style>${await hallStyle()}</style>
<link rel="stylesheet" href="/modules/reveal.js/dist/reveal.css">
<style>.reveal .slides > section { height: 100%; padding: 0; }</style>
</head>
<body>
<div class="reveal"><div class="slides">${sections.join('\n')}</div></div>
<script type="module">
import Reveal from '/modules/reveal.js/dist/reveal.mjs';
const deck = new Reveal({ width: 1920, height: 1080, margin: 0, center: false, hash: false });
await deck.initialize();
await document.fonts.ready;
window.stock = deck;
document.documentElement.dataset.ready = 'yes';
</script>
</body>
</html>
`;
}
