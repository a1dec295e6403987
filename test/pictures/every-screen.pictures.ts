import { join } from 'node:path';
import { LANGUAGES } from '../../src/core/language.ts';
import { everyState } from '../e2e/harness/every-state.ts';
import { expect, test } from '../e2e/harness/journey.ts';
import { sceneShown } from '../e2e/harness/walk.ts';
import { stillHeart, takePicture } from './take-picture.ts';

test.use({ comparable: true });

for (const language of LANGUAGES) {
  test(`a picture of every screen and every slide in every state that core names, ${language}`, async ({ hall, screenSize }) => {
    test.setTimeout(900_000);
    const { page, advance } = hall;
    const folder = join('out/pictures', `${screenSize.width}x${screenSize.height}-${language}`);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await stillHeart(page);
    const take = (name: string) => takePicture(hall, folder, name);
    const scenes = new Set<string>();
    for (let scene = await sceneShown(hall); !scenes.has(scene); scene = await sceneShown(hall)) {
      scenes.add(scene);
      await take(`screen--attract-${scene}`);
      await advance(24_000);
    }
    await everyState(hall, { language, aids: [] }, take);
    await advance(65_000);
    await expect(page.locator('screen-idle-warning')).toBeVisible();
    await take('screen--idle-warning');
    await hall.app.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) for (const view of window.contentView.children) view.setVisible(true);
    });
    const poster = hall.app.windows().find((window) => window.url().includes('poster'));
    await expect.poll(() => poster?.evaluate(() => innerWidth)).toBe(screenSize.width);
    await poster?.screenshot({ path: join(folder, 'screen--poster.png') });
  });
}
