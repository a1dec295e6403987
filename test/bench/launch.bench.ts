import { bench } from './harness/bench.ts';
import { BLANK, blankWithFonts } from './harness/blank-pages.ts';
import { ourLaunch, peerLaunch, watchedScreen } from './harness/launching.ts';

bench('from the start of the program to attract’s title on the screen, beside blank windows', async ({ stage, effort, keep }) => {
  const watched = await watchedScreen(stage);
  const all = [
    ['blank', await peerLaunch(watched, 'blank', BLANK)],
    ['blank-with-fonts', await peerLaunch(watched, 'fonts', blankWithFonts('画好同心圆'), 'h1')],
    ['concentric', await ourLaunch(watched)],
  ] as const;
  for (let launch = 0; launch < effort.launches; launch++)
    for (const [series, { launch: start }] of all) keep('launch', series, launch, await start());
  await watched.close();
});
