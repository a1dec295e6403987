import { expect } from '@playwright/test';
import { colours, type Sight, see } from './eyes.ts';

/** Resolves with the first picture that isn't blank: neither the screen's black, GTK's white, nor the paper before the page has drawn. */
export async function waitForAttract(display: string): Promise<Sight> {
  let sight = await see(display);
  const look = async () => {
    sight = await see(display);
    return colours(sight);
  };
  await expect.poll(look, { message: 'a picture on the screen', timeout: 40_000 }).toBeGreaterThan(40);
  return sight;
}
