import { ABILITIES } from './abilities.ts';
import { CODE } from './code.ts';
import { KEYS } from './keys.ts';
import { LEAVING } from './leaving.ts';
import { NATIVE } from './native.ts';
import { NETWORK } from './network.ts';
import { POINTER } from './pointer.ts';
import { SESSION } from './session.ts';
import { TOUCH } from './touch.ts';
import type { Way } from './way.ts';

/** Every way out of the exhibition that is known and can be shown to be one, with those that end the page last. */
export const WAYS_OUT: readonly Way[] = [
  ...SESSION,
  ...KEYS,
  ...POINTER,
  ...TOUCH,
  ...NATIVE,
  ...ABILITIES,
  ...CODE,
  ...NETWORK,
  ...LEAVING,
].sort((a, b) => Number(a.endsPage ?? false) - Number(b.endsPage ?? false));
