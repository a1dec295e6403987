import { comes, type OwnAttempt } from './attempt.ts';

/** What a window manager may ask of the window; the program has to stay. */
export const WINDOW_ATTEMPTS: readonly OwnAttempt[] = [
  {
    name: 'the window is asked to close',
    getsThrough: async ({ hall }) => {
      const idNow = () =>
        hall.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().sort((a, b) => a.id - b.id)[0]?.id ?? 0).catch(() => 0);
      const before = await idNow();
      await hall.app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()
          .sort((a, b) => a.id - b.id)[0]
          ?.close(),
      );
      return comes(async () => (await idNow()) !== before);
    },
  },
];
