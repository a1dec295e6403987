import { AIDS } from '../../../src/core/kiosk/visit.ts';
import { LANGUAGES } from '../../../src/core/language.ts';
import { sizeName } from '../../../tools/test/combinations.ts';
import { stillHeart, takePicture } from '../../pictures/take-picture.ts';
import { comeIn, say, sayDeck } from '../harness/every-state.ts';
import { FILM_DECK, FILM_SLIDES, test } from '../harness/film-slides.ts';
import { expect } from '../harness/journey.ts';
import { drawn, still } from '../harness/walk.ts';
import { seenProblems } from './seen-problems.ts';

test.use({ settings: { videoSound: true } });

test('pictures and films are whole on this screen, in both languages, with no reading aid and with all, and a film that is lost is named; each is kept in out/film-slides', async ({
  hall,
  screenSize,
}) => {
  test.setTimeout(600_000);
  const { page } = hall;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await drawn(hall, 'attract');
  await stillHeart(page);
  const problems: string[] = [];
  const lost: string[] = [];
  const folder = `out/film-slides/${sizeName(screenSize)}`;
  for (const language of LANGUAGES) {
    for (const aids of [[], AIDS]) {
      await comeIn(hall, { language, aids });
      await sayDeck(hall, FILM_DECK);
      const nameOf = (slide: string) => `film--${slide}--${language}${aids.length > 0 ? '-aids' : ''}--step-0`;
      const look = async (slide: string) => {
        await still(hall);
        const name = nameOf(slide);
        problems.push(...(await seenProblems(hall, name)));
        await takePicture(hall, folder, name);
      };
      for (const [slide, number] of Object.entries(FILM_SLIDES)) {
        await say(page, { type: 'slide-turned', to: number });
        await drawn(hall, `${FILM_DECK} ${number}.0`);
        const board = page.locator('section.slide.present .board');
        if (slide === 'broken') {
          await expect(board).toHaveAttribute('data-film', 'broken');
          lost.push(`${nameOf(slide)}: lost-film “broken.webm”`);
        }
        await look(slide);
        if (slide !== 'film') continue;
        await hall.touch.tapOn(board.locator('[data-do="play"]'));
        await expect(board.locator('.cue')).toBeVisible();
        await expect(board.locator('.poster')).toBeHidden();
        await hall.touch.tapOn(board.locator('[data-do="play"]'));
        await expect(board).toHaveAttribute('data-film', 'paused');
        await look('film-paused');
      }
      await say(page, { type: 'deck-closed' });
      await drawn(hall, 'home');
    }
  }
  expect(problems).toEqual(lost);
});
