import { UNSHOWN } from '../../test/e2e/escape/ways/unshown.ts';
import { type Kind, passesSession } from '../../test/e2e/escape/ways/way.ts';
import { WAYS_OUT } from '../../test/e2e/escape/ways/ways-out.ts';

const KINDS: Readonly<Record<Kind, string>> = {
  session: 'keys of the window manager',
  keys: 'keys',
  pointer: 'mouse',
  touch: 'fingers',
  page: 'a script of the page',
};

/** Every way out as a table: what it does without locks, and what becomes of it under openbox's own settings and under the hall's. */
export function waysTable(): string {
  const rows = WAYS_OUT.map((way) => {
    const held = way.endsPage ? 'held: the page is ended and comes back' : 'held';
    return `| ${KINDS[way.kind]} | ${way.name} | out: ${way.shows} | ${way.needsSession ? '**out**' : passesSession(way) ? held : '–'} | ${held} |`;
  });
  const head = ['| by | way | without locks | openbox as it comes | locked session |', '|---|---|---|---|---|'];
  return [`${WAYS_OUT.length} ways.`, '', ...head, ...rows].join('\n');
}

/** What could not be shown to be a way out. */
export function unshownTable(): string {
  return ['| way | why it shows nothing here |', '|---|---|', ...UNSHOWN.map(({ name, why }) => `| ${name} | ${why} |`)].join('\n');
}
