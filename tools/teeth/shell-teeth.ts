import type { Denial, Shown } from './shell/denial.ts';
import { FILE_TEETH } from './shell/file-teeth.ts';
import { LOCKDOWN_TEETH } from './shell/lockdown-teeth.ts';
import { POLICY_TEETH } from './shell/policy-teeth.ts';
import { PREFERENCE_TEETH } from './shell/preference-teeth.ts';
import { WINDOW_TEETH } from './shell/window-teeth.ts';

/** Every statement of the shell that denies something, with the attempt that gets through without it. */
export const SHELL_TEETH: readonly Denial[] = [...LOCKDOWN_TEETH, ...PREFERENCE_TEETH, ...POLICY_TEETH, ...FILE_TEETH, ...WINDOW_TEETH];

/** A denial whose lack can be seen here. */
export type ShownDenial = Denial & { readonly lack: Shown };

/** The denials whose lack can be seen here. */
export const SHOWN: readonly ShownDenial[] = SHELL_TEETH.flatMap((denial) =>
  typeof denial.lack === 'string' ? [] : [{ ...denial, lack: denial.lack }],
);

/** The denial that begins so; throws where there is none. */
export function denialOf(statement: string): Denial {
  const found = SHELL_TEETH.find((one) => one.statement === statement);
  if (!found) throw new Error(`no denial begins “${statement}”`);
  return found;
}

/** The table of docs/checking.md. */
export function shellTeethTable(): string {
  const rows = SHELL_TEETH.map(({ file, statement, lack }) => {
    const place = `\`${inRow(statement)}\` · ${file.replace(/^electron\//, '')}`;
    if (typeof lack === 'string') return `| ${place} | not shown: ${inRow(lack)} | |`;
    return `| ${place} | ${inRow(lack.by)} | ${lack.besides.map((one) => `\`${inRow(one)}\``).join('<br>')} |`;
  });
  return [
    '| taken out · 撤掉的一句 | what then gets through · 于是做得成 | taken out before, since it refuses the same · 先撤掉的（也会拦住） |',
    '|---|---|---|',
    ...rows,
  ].join('\n');
}

function inRow(words: string): string {
  return words.replaceAll('|', '\\|');
}
