import type { Page } from '@playwright/test';
import { readSlidesFolder } from '../../../electron/slides-folder.ts';
import type { Slide } from '../../../src/core/deck/deck.ts';
import type { Library } from '../../../src/core/deck/library.ts';
import { isOpenable } from '../../../src/core/deck/library.ts';
import { slideStates } from '../../../src/core/deck/slide-states.ts';
import type { PageEvent } from '../../../src/core/kiosk/event.ts';
import { AIDS } from '../../../src/core/kiosk/visit.ts';
import type { Walk } from '../../../tools/test/combinations.ts';
import type { Hall } from './hall.ts';
import { expect } from './journey.ts';
import { drawn, OFTEN, still } from './walk.ts';

/** Looks at what stands on the screen, at rest; `name` is its state's. */
type Look = (name: string) => Promise<void>;

/** Says a finger's word on the page, as a screen would: through the same door as a tap. */
export function say(page: Page, event: PageEvent): Promise<void> {
  return page.locator('concentric-hall').evaluate((hall, detail) => {
    hall.dispatchEvent(new CustomEvent('said', { bubbles: true, detail }));
  }, event);
}

/** Opens a deck as its disc does, and waits for it: what is said while a deck is still read is heard instead of it. */
export async function sayDeck(hall: Hall, deck: string): Promise<void> {
  await say(hall.page, { type: 'deck-opened', deck });
  await drawn(hall, `${deck} 0.0`);
}

/** Leads from attract or home through home, its page on the source, the list of talks, and each of the walk's decks; `look` is called in every state that core names. */
export async function everyState(hall: Hall, walk: Walk, look: Look): Promise<void> {
  const { page } = hall;
  await comeIn(hall, walk);
  const at = async (place: string, name: string) => {
    await drawn(hall, place);
    await still(hall);
    await look(name);
  };
  await at('home', 'screen--home');
  await say(page, { type: 'about-turned', open: true });
  await expect(page.locator('screen-about')).toBeVisible();
  await at('home', 'screen--about');
  await say(page, { type: 'about-turned', open: false });
  await say(page, { type: 'talks-turned', open: true });
  await expect(page.locator('screen-talks')).toBeVisible();
  await at('home', 'screen--talks');
  await say(page, { type: 'talks-turned', open: false });

  const { shelves } = await readSlidesFolder('slides');
  const { library, shown } = shelves[walk.language];
  for (const deck of library.decks.filter(({ id }) => walk.deck === undefined || id === walk.deck).filter(isOpenable)) {
    await sayDeck(hall, deck.id);
    for (const [number, slide] of (shown.get(deck.id) ?? []).entries()) await everySlideState(hall, deck.id, number, slide, at);
    const last = deck.slides.length - 1;
    const question = deck.slides[last]?.question;
    if (question) await say(page, { type: 'block-opened', block: question.block, part: question.right });
    await say(page, { type: 'overview-turned', open: true });
    await expect(page.locator('screen-overview')).toBeVisible();
    await at(`${deck.id} ${last}.${deck.slides[last]?.steps ?? 0}`, `screen--overview-${deck.id}`);
    await say(page, { type: 'slide-turned', to: deck.slides.length });
    await at(`${deck.id} ${last}.${deck.slides[last]?.steps ?? 0} end`, `screen--end-${deck.id}`);
    await say(page, { type: 'deck-closed' });
    await drawn(hall, 'home');
  }
}

/** Leads to home, in the walk's language and with its reading aids. */
export async function comeIn({ page, mode }: Hall, { language, aids }: Walk): Promise<void> {
  if ((await mode()).kind === 'attract') await say(page, { type: 'attract-touched' });
  await expect.poll(async () => (await mode()).kind, OFTEN).toBe('home');
  await say(page, { type: 'language-chosen', language });
  for (const aid of AIDS) await say(page, { type: 'aid-turned', aid, on: aids.includes(aid) });
  await expect.poll(mode, OFTEN).toMatchObject({ kind: 'home', visit: { language, aids } });
  await expect.poll(() => page.locator('screen-home').evaluate(knowsItsSlides), OFTEN).toBe(true);
}

/** Right after the start a deck that is opened is read first, and what is said meanwhile takes its place. */
function knowsItsSlides(home: Element & { readonly library?: Library }): boolean {
  return home.library?.decks.every(({ isRead }) => isRead) ?? false;
}

async function everySlideState(
  hall: Hall,
  deck: string,
  number: number,
  slide: Slide,
  at: (place: string, name: string) => Promise<void>,
): Promise<void> {
  const { page } = hall;
  await say(page, { type: 'slide-turned', to: number });
  await drawn(hall, `${deck} ${number}.0`);
  let step = 0;
  for (const state of slideStates(slide)) {
    for (; step < state.step; step++) await say(page, { type: 'went-on' });
    const [block, part] = Object.entries(state.open)[0] ?? [];
    if (block !== undefined) await say(page, { type: 'block-opened', block, part: part ?? null });
    await expect.poll(hall.mode, OFTEN).toMatchObject({ slide: number, step, open: state.open });
    // The place that is drawn is the same with another part open.
    await expect.poll(() => partsOpen(page), OFTEN).toEqual(block === undefined ? [] : [String(part)]);
    await at(`${deck} ${number}.${step}`, `${deck}--${slide.id}--${state.name}`);
    if (block !== undefined) await say(page, { type: 'block-opened', block, part: null });
  }
}

/** The open parts of the slide in front, as its blocks are drawn. */
function partsOpen(page: Page): Promise<readonly (string | null)[]> {
  return page
    .locator('section.slide.present > [data-open]')
    .evaluateAll((blocks) => blocks.map((block) => block.getAttribute('data-open')));
}
