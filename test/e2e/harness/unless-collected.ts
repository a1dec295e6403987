/** Asks main once more when V8 swept away the answer before the DevTools protocol had read it, as happens after large pictures. What is asked must bear being done twice. */
export async function unlessCollected<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!String(error).includes('garbage collected')) throw error;
    return ask();
  }
}
