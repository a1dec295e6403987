import { readdir } from 'node:fs/promises';
import { expect, test } from './harness/blackbox.ts';
import { colours, difference, see, share } from './harness/eyes.ts';
import { click, focusedWindow } from './harness/hand.ts';
import { packageHere } from './harness/package-here.ts';
import { familyOf, listeningPorts } from './harness/processes.ts';
import { CORNER, FLOOR, PAPER } from './harness/screen-places.ts';
import { waitForAttract } from './harness/wait-for-attract.ts';

test('it fills the screen, sandboxed, follows a finger home, and leaves nothing but its own data', async ({ computer, start }) => {
  expect(colours(await see(computer.display)), 'before, the screen is blank').toBe(1);
  const hall = await start();
  const attract = await waitForAttract(computer.display);
  expect(await focusedWindow(computer.display)).toEqual({ X: 0, Y: 0, WIDTH: 1920, HEIGHT: 1080 });

  await test.step('every page is in the sandbox, of an ordinary user', () => {
    const family = familyOf(hall.pid);
    expect(family.filter(({ command }) => command.includes('--no-sandbox'))).toEqual([]);
    const own = String(process.getuid?.() === 0 ? 65534 : process.getuid?.());
    expect(
      family.filter(
        ({ status }) =>
          !status('Uid')
            .split('\t')
            .every((id) => id === own),
      ),
    ).toEqual([]);
    const pages = family.filter(({ type }) => type === 'renderer');
    // The player's, the poster's.
    expect(pages.map(({ status }) => `${status('Seccomp')} ${status('NoNewPrivs')}`)).toEqual(['2 1', '2 1']);
    expect(listeningPorts(hall.pid)).toEqual([]);
  });

  await test.step('the corner says so on a test runtime, and only there', async () => {
    const { mark } = await packageHere();
    expect(share(await see(computer.display, CORNER), PAPER) > 0.3).toBe(mark !== '');
  });

  await test.step('a click leads home', async () => {
    await click(computer.display, FLOOR.x, FLOOR.y);
    await expect.poll(() => hall.log()).toContain('attract → home');
    await expect.poll(async () => difference(attract, await see(computer.display))).toBeGreaterThan(0.3);
  });

  await test.step('the log tells what happened, without a complaint', async () => {
    const { version, runtime } = await packageHere();
    const decks = (await readdir('slides', { recursive: true })).filter((name) => name.endsWith('/deck.md'));
    const lines = (await hall.log()).trimEnd().split('\n');
    expect(lines.map((line) => line.replace(/^\[.*?\] /, ''))).toEqual([
      `[info]  Concentric ${version} (release) on Electron ${runtime.version}, keeps its things in ${hall.home}/.config/Concentric`,
      `[info]  ${decks.length} decks from ${computer.place}/resources/slides`,
      '[info]  attract → home',
    ]);
    expect(hall.printed()).not.toMatch(/^\[(warn|error)\]/m);
  });

  await test.step('it leaves its own data and nothing else', async () => {
    await hall.stop();
    await expect.poll(hall.code).toBe(0);
    expect(await readdir(`${hall.home}/.config`)).toEqual(['Concentric']);
    const left = await readdir(hall.temporary, { withFileTypes: true });
    expect(left.filter((entry) => entry.isFile()).map(({ name }) => name)).toEqual([]);
  });
});
