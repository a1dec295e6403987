import { BUTTONS } from './buttons.ts';
import { MANY_FINGERS } from './many-fingers.ts';
import { NOT_FINGERS } from './not-fingers.ts';
import { LOST, OWNED } from './owned-and-lost.ts';
import type { Rule } from './rule.ts';
import { SWIPES } from './swipes.ts';

/** Every rule of touch, by subject; tested one by one and printed into docs/gestures.md. */
export const GESTURE_RULES: readonly { readonly subject: string; readonly rules: readonly Rule[] }[] = [
  { subject: 'One finger and a page', rules: SWIPES },
  { subject: 'More than one finger', rules: MANY_FINGERS },
  { subject: 'Buttons', rules: BUTTONS },
  { subject: 'Palms, what rests, the bezel', rules: NOT_FINGERS },
  { subject: 'What keeps its fingers', rules: OWNED },
  { subject: 'What ends without a word', rules: LOST },
];
