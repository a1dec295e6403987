const words = document.querySelector('.poster-words');
const text = words?.textContent ?? '';

/** Shows the words once their fonts can draw them; the style sheet shows them anyway after a moment, should this never end. */
async function show(): Promise<void> {
  await Promise.allSettled(
    ['700 32px "Noto Serif SC Variable"', '400 32px "Noto Sans SC Variable"'].map((font) => document.fonts.load(font, text)),
  );
  words?.classList.add('is-ready');
}

void show(); // nothing waits for a poster
