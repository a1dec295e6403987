import type { ElectronApplication } from '@playwright/test';
import type { Hall } from '../harness/hall.ts';
import type { Hands, Outside, Spot } from './ways/way.ts';
import type { XScreen } from './x-screen.ts';

/** The middle of the screen at 1920 × 1080, and how far the mouse is drawn from there. */
const MIDDLE: Spot = { x: 960, y: 540 };
const DRAWN_TO: Spot = { x: 1260, y: 740 };
/** How long a script may keep its catch back, ms: one that asks for a permission which nobody grants or refuses waits for ever. */
const SCRIPT_LIMIT_MS = 1500;

/** The hands of somebody who wants out. Pages are reached through main: Playwright holds a page that died once for dead. */
export function handsOf({ app }: Hall, screen: XScreen, outside: Outside): Hands {
  const at = ({ x, y }: Spot) => ['mousemove', String(x), String(y)];
  const holding = (held: string | undefined, words: readonly string[]) =>
    screen.do(...at(MIDDLE), ...(held ? ['keydown', held] : []), ...words, ...(held ? ['keyup', held] : []));
  return {
    outside,
    keys: async (chord) => void (await screen.do('key', chord)),
    click: async (button, held) => void (await holding(held, ['click', String(button)])),
    draw: async (button, held) =>
      void (await holding(held, ['mousedown', String(button), ...at(DRAWN_TO), 'mousemove_relative', '9', '9', 'mouseup', String(button)])),
    tap: () => tapAt(app, MIDDLE),
    pinch: async (from, to) => {
      const steps = Array.from({ length: 11 }, (_, step) => from + ((to - from) * step) / 10);
      const moves = steps.map((gap) => [MIDDLE.x - gap / 2, MIDDLE.x + gap / 2].map((x) => ({ x, y: MIDDLE.y })));
      await touches(app, [
        { type: 'touchStart', touchPoints: moves[0] ?? [] },
        ...moves.map((touchPoints) => ({ type: 'touchMove', touchPoints })),
        { type: 'touchEnd', touchPoints: [] },
      ]);
    },
    drop: (path) =>
      command(
        app,
        ['dragEnter', 'dragOver', 'drop'].map((type) => [
          'Input.dispatchDragEvent',
          { type, ...MIDDLE, data: { items: [], files: [path], dragOperationsMask: 1 } },
        ]),
      ),
    script: (script, words = {}) => run(app, `(${script})(${JSON.stringify(outside)}, ${JSON.stringify(words)})`),
  };
}

/** Taps a spot of the page with one finger. */
export function tapAt(app: ElectronApplication, spot: Spot): Promise<void> {
  return touches(app, [
    { type: 'touchStart', touchPoints: [spot] },
    { type: 'touchEnd', touchPoints: [] },
  ]);
}

type TouchEvent = { readonly type: string; readonly touchPoints: readonly Spot[] };

function touches(app: ElectronApplication, events: readonly TouchEvent[]): Promise<void> {
  const numbered = events.map(({ type, touchPoints }) => ({ type, touchPoints: touchPoints.map((point, id) => ({ ...point, id })) }));
  return command(
    app,
    numbered.map((event) => ['Input.dispatchTouchEvent', event]),
  );
}

/** Sends commands of the DevTools protocol to the player's page. */
async function command(app: ElectronApplication, commands: readonly (readonly [string, object])[]): Promise<void> {
  await app.evaluate(async ({ BrowserWindow }, sent) => {
    const [first] = BrowserWindow.getAllWindows().sort((a, b) => a.id - b.id);
    if (!first) return;
    const { debugger: line } = first.webContents;
    if (!line.isAttached()) line.attach('1.3');
    // A gesture that ends the page is answered by nobody.
    const answers = sent.map(([name, parameters]) => line.sendCommand(name, parameters).catch(() => undefined));
    await Promise.race([Promise.all(answers), new Promise((resolve) => setTimeout(resolve, 1000))]);
  }, commands);
}

/** Runs a script of text in the page, with a user's gesture, and returns its catch. */
function run(app: ElectronApplication, text: string): Promise<string | undefined> {
  const answer = app.evaluate(
    async ({ BrowserWindow }, { code, limit }) => {
      const silence = new Promise<undefined>((resolve) => setTimeout(resolve, limit));
      const [first] = BrowserWindow.getAllWindows().sort((a, b) => a.id - b.id);
      const ran = first?.webContents.executeJavaScript(code, true).catch(() => undefined);
      const caught: unknown = await Promise.race([ran, silence]);
      return typeof caught === 'string' && caught !== '' ? caught : undefined;
    },
    { code: text, limit: SCRIPT_LIMIT_MS },
  );
  return answer.catch(() => undefined); // main is gone: the oracle sees it
}
