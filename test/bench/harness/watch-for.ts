import type { Page } from '@playwright/test';

/**
 * Sets up a watch in the page, and hands out how its answer is waited for: what is to be watched can be done in between, however fast the page
 * is. `begin` runs in the page and returns its promise inside an object: a bare one would be waited for at once.
 */
export async function watchFor<Answer>(page: Page, begin: () => { readonly answer: Promise<Answer> }): Promise<() => Promise<Answer>> {
  const watch = await page.evaluateHandle(begin);
  return async () => {
    const answer = await watch.evaluate(({ answer }) => answer);
    await watch.dispose();
    return answer;
  };
}
