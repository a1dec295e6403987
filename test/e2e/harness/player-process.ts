import type { Hall } from './hall.ts';

const PLAYER = 'concentric://player/';

/** The process of the page at this address, the player's unless told; undefined while it has none. */
export async function pagePid(hall: Hall, address = PLAYER): Promise<number | undefined> {
  const pid = await hall.app.evaluate(
    ({ webContents }, start) =>
      webContents
        .getAllWebContents()
        .find((contents) => contents.getURL().startsWith(start))
        ?.getOSProcessId(),
    address,
  );
  return pid === 0 ? undefined : pid;
}

/** The process that draws for all pages; undefined while there is none. */
export function drawingPid(hall: Hall): Promise<number | undefined> {
  return hall.app.evaluate(({ app }) => app.getAppMetrics().find(({ type }) => type === 'GPU')?.pid);
}

/** Sends a signal to a process that must be there, as the system would. */
export function signal(pid: number | undefined, name: NodeJS.Signals): void {
  if (pid === undefined) throw new Error(`nobody is there for ${name}`);
  process.kill(pid, name);
}

/** Asks the page through main: Playwright holds a page that crashed once for dead. */
export function attribute(hall: Hall, selector: string, name: string, address = PLAYER): Promise<unknown> {
  return hall.app.evaluate(
    ({ webContents }, { script, start }) =>
      webContents
        .getAllWebContents()
        .find((contents) => contents.getURL().startsWith(start))
        ?.executeJavaScript(script),
    { script: `document.querySelector(${JSON.stringify(selector)})?.getAttribute(${JSON.stringify(name)})`, start: address },
  );
}

/** Lets the page's scripts run in a circle for ever. */
export function hang(hall: Hall): Promise<void> {
  return hall.app.evaluate(({ webContents }) => {
    const page = webContents.getAllWebContents().find((contents) => contents.getURL().startsWith('concentric://player/'));
    page?.executeJavaScript('for (;;);').catch(() => undefined); // it answers by its death
  });
}
