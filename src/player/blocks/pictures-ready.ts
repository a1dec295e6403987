/** How long a slide waits for its pictures, ms: a page turn is never held longer; what comes later is drawn when it comes. */
const PATIENCE_MS = 400;

/** Ends when the pictures inside an element can be drawn without holding a frame, or can't be drawn at all, or patience is over. */
export async function picturesReady(element: Element | undefined): Promise<void> {
  const pictures = [...(element?.querySelectorAll('img') ?? [])];
  if (pictures.length === 0) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS);
  });
  // A picture that can't be decoded says so itself, by its own error event.
  await Promise.race([Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined))), late]);
  clearTimeout(timer);
}
