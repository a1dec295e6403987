import type { CDPSession, ElectronApplication, Page } from '@playwright/test';

/** What a stretch of a page's life has cost, in counts: they don't hang on how fast the machine is. */
export interface Cost {
  /** Nodes that came or went, and attributes and texts that changed. */
  readonly touched: number;
  readonly layouts: number;
  readonly recalculations: number;
}

/** What a page holds right now, after its garbage was collected. */
export interface Held {
  readonly nodes: number;
  readonly listeners: number;
}

/** Reads a page's counters through the browser's own door for developers. */
export class Counts {
  readonly #session: CDPSession;
  readonly #page: Page;

  private constructor(session: CDPSession, page: Page) {
    this.#session = session;
    this.#page = page;
  }

  static async of(app: ElectronApplication, page: Page): Promise<Counts> {
    const session = await app.context().newCDPSession(page);
    await session.send('Performance.enable');
    return new Counts(session, page);
  }

  /** What `act` costs the page until it has come to rest. */
  async costOf(act: () => Promise<void>): Promise<Cost> {
    const observed = await this.#page.evaluateHandle(() => {
      const counted = { touched: 0 };
      const count = (records: readonly MutationRecord[]) => {
        for (const { addedNodes, removedNodes, type } of records)
          counted.touched += type === 'childList' ? addedNodes.length + removedNodes.length : 1;
      };
      const observer = new MutationObserver(count);
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      return {
        stop: () => {
          count(observer.takeRecords());
          observer.disconnect();
          return counted.touched;
        },
      };
    });
    const before = await this.#metrics();
    await act();
    const after = await this.#metrics();
    const touched = await observed.evaluate(({ stop }) => stop());
    const since = (name: string) => (after.get(name) ?? 0) - (before.get(name) ?? 0);
    return { touched, layouts: since('LayoutCount'), recalculations: since('RecalcStyleCount') };
  }

  /** What the page holds once its garbage is gone. */
  async held(): Promise<Held> {
    await this.#session.send('HeapProfiler.collectGarbage');
    const metrics = await this.#metrics();
    return { nodes: metrics.get('Nodes') ?? 0, listeners: metrics.get('JSEventListeners') ?? 0 };
  }

  async #metrics(): Promise<ReadonlyMap<string, number>> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    return new Map(metrics.map(({ name, value }) => [name, value]));
  }
}
