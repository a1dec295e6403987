import type { Contact } from '../../../../src/player/touch/contact.ts';
import { type Answer, type Around, type ContactEvent, nextTouch, UNTOUCHED } from '../../../../src/player/touch/next-touch.ts';
import type { Doing } from './doing.ts';

/** How a panel and a page may differ from a 55-inch Full HD one in the middle of a deck. */
export type Setting = { readonly at?: 'first page' | 'last page'; readonly panelOf?: 'unknown size' };

const STEP_MS = 20;
const [WIDTH, HEIGHT] = [1920, 1080];
const MM_PER_PX = (55 * 25.4) / Math.hypot(WIDTH, HEIGHT);
const FINGER_PX = 16;

/** What the page does while a script is played, in plain English. */
export function answersTo(script: readonly Doing[], setting: Setting = {}): readonly string[] {
  return play(script, setting).map(told);
}

/** The answers themselves. */
export function play(script: readonly Doing[], { at, panelOf }: Setting = {}): readonly Answer[] {
  const buttons = new Map<string, object>();
  const places = new Map<number, { x: number; y: number; size: number }>();
  const around: Around = {
    panel: { width: WIDTH, height: HEIGHT, mmPerPx: panelOf === 'unknown size' ? 0 : MM_PER_PX },
    canTurn: (side) => (side === 1 ? at !== 'last page' : at !== 'first page'),
  };
  let [touches, time] = [UNTOUCHED, 0];
  const answers: Answer[] = [];
  for (const doing of script) {
    time += doing.does === 'passes' ? doing.ms : STEP_MS;
    const event = eventOf(doing, time, places, (name) => named(buttons, name));
    if (!event) continue;
    const next = nextTouch(touches, event, around);
    touches = next.touches;
    answers.push(...next.answers);
  }
  return answers;
}

function eventOf(
  doing: Doing,
  time: number,
  places: Map<number, { x: number; y: number; size: number }>,
  button: (name: string) => object,
): ContactEvent | undefined {
  if (doing.does === 'passes') return undefined;
  if (doing.does === 'blurs') return { type: 'blurred', time };
  const { id } = doing;
  if (doing.does === 'is cancelled' || doing.does === 'is taken')
    return { type: doing.does === 'is taken' ? 'taken' : 'cancelled', id, time };
  const before = places.get(id) ?? { x: 0, y: 0, size: FINGER_PX };
  const { x, y, size = doing.does === 'lands' ? FINGER_PX : before.size } = doing.does === 'lifts' ? before : doing;
  places.set(id, { x, y, size });
  const at = { x, y };
  if (doing.does !== 'lands') return { type: doing.does === 'lifts' ? 'lifted' : 'moved', id, time, at, size, onButton: !doing.off };
  const ground: Contact['ground'] = { button: doing.on ? button(doing.on) : null, owned: doing.owned ?? 'nothing', turns: !doing.noPage };
  return {
    type: 'landed',
    id,
    time,
    at,
    size: doing.size ?? FINGER_PX,
    device: doing.by ?? 'touch',
    isFirst: doing.first ?? false,
    ground,
  };
}

function named(buttons: Map<string, object>, name: string): object {
  const button = buttons.get(name) ?? { name };
  buttons.set(name, button);
  return button;
}

function told(answer: Answer): string {
  switch (answer.kind) {
    case 'hold':
      return answer.by === 0 ? 'the page is let go' : `the page stands at ${answer.by} px`;
    case 'turn':
      return `the page turns ${answer.side === 1 ? 'on' : 'back'}`;
    case 'press':
      return `the button under ${answer.id} sinks`;
    case 'release':
      return `the button under ${answer.id} rises`;
    default:
      return `${answer.id} taps`;
  }
}
