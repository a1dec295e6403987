import { bridge } from './bridge.ts';
import type { ConcentricHall } from './hall.ts';
import './hall.ts';
import { look } from './rehearsal/look.ts';
import { rest } from './rehearsal/rest.ts';

/** The page of a rehearsal: the visitor's own, which nobody sees, and which looks at itself whenever main asks. */
const kiosk = bridge();
const hall = document.querySelector<ConcentricHall>('concentric-hall');

kiosk.hear('look', (number) => {
  if (number > 0) void answer(number); // main waits for the answer, and for no longer than it has patience
});

async function answer(number: number): Promise<void> {
  await rest(hall?.settled() ?? Promise.resolve());
  await kiosk.ask('looked', { number, look: look() });
}
