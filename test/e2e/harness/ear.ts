import type { BrowserContext, ConsoleMessage, Page } from '@playwright/test';

/** What every window of the app said and asked for since its start. */
export type Overheard = {
  /** Console errors, uncaught errors and security warnings: a healthy journey has none. */
  readonly complaints: readonly string[];
  /** The address of every request, each once. */
  readonly requests: ReadonlySet<string>;
};

/** An ear at all windows of one app. */
export class Ear implements Overheard {
  readonly complaints: string[] = [];
  readonly requests = new Set<string>();

  /** Listens from now on, to windows to come as well. */
  constructor(context: BrowserContext) {
    context.on('console', (message) => this.#hear(complaintOf(message)));
    context.on('weberror', (webError) => this.#hear(uncaught(webError.error())));
    context.on('request', (request) => this.requests.add(request.url()));
  }

  /** Adds what a window said and asked for before anybody could listen: it was loading while Playwright attached. */
  async catchUp(page: Page): Promise<void> {
    await page.waitForLoadState('load');
    for (const message of await page.consoleMessages()) this.#hear(complaintOf(message));
    for (const error of await page.pageErrors()) this.#hear(uncaught(error));
    for (const request of await page.requests()) this.requests.add(request.url());
    const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name));
    for (const url of [page.url(), ...loaded]) this.requests.add(url);
  }

  #hear(complaint: string | undefined): void {
    if (complaint !== undefined && !this.complaints.includes(complaint)) this.complaints.push(complaint);
  }
}

function complaintOf(message: ConsoleMessage): string | undefined {
  const isWarning = message.text().includes('Electron Security Warning');
  if (message.type() !== 'error' && !isWarning) return undefined;
  return `console: ${message.text()} (${message.location().url})`;
}

function uncaught(error: Error): string {
  return `uncaught: ${error.stack ?? error.message}`;
}
