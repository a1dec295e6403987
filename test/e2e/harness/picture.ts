import type { Hall } from './hall.ts';

/** What the page shows now, drawn anew, as a PNG in base64: quick to make, not small. */
export async function pictureOf({ app, page }: Hall): Promise<string> {
  const session = await app.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true });
  await session.detach();
  return data;
}
