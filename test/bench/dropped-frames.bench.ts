import { droppedFrames, FRAME_CATEGORIES } from '../../tools/bench/frames.ts';
import { traced } from '../e2e/harness/trace.ts';
import { bench } from './harness/bench.ts';
import { openPeer } from './harness/peer.ts';
import { sectionsOf, stockPage } from './harness/stock-page.ts';
import { openFirstDeck, pageProcess, stockTurning, type Turning, turningOf } from './harness/turning.ts';

const SLIDES = 10;

bench('frames dropped in a transition, ours and stock; stock twice, to show the noise', async ({ stage, openOn, effort, keep }) => {
  const turns = effort.isShort ? 2 : 5;
  const measure = async ({ app, page, turn }: Turning, series: string, launch: number) => {
    const pid = await pageProcess(app, page);
    for (let count = 0; count < turns; count++)
      keep('dropped-frames', series, launch, droppedFrames(await traced(app, stage.temporary, FRAME_CATEGORIES, turn), pid));
  };

  const model = await openOn({ decks: 1, slidesPerDeck: SLIDES, kind: 'rich' });
  await openFirstDeck(model);
  const page = await stockPage(await sectionsOf(model, SLIDES), SLIDES);
  await model.close();

  for (let launch = 0; launch < effort.launches; launch++) {
    const hall = await openOn({ decks: 1, slidesPerDeck: SLIDES, kind: 'rich' });
    await openFirstDeck(hall);
    await measure(turningOf(hall), 'concentric', launch);
    await hall.close();
    for (const series of ['stock', 'stock-again']) {
      const peer = await openPeer(stage, 'frames', page);
      await peer.page.locator('html[data-ready]').waitFor();
      await measure(stockTurning(peer), series, launch);
      await peer.close();
    }
  }
});
