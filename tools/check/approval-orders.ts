import { parseArgs } from 'node:util';
import type { Said } from '../../src/core/deck/said.ts';
import type { Approving } from './approve.ts';

/** What somebody asked of `npm run check -- --approve`, or why that can't be done. */
export type ApprovalOrders = { readonly kind: 'orders'; readonly approving: Approving } | { readonly kind: 'refused'; readonly why: Said };

const USAGE: Said = {
  zh: '写成：npm run check -- --approve 展项名 --by 姓名；英文对照过、不用改的，再加 --translated。',
  en: 'Write: npm run check -- --approve DECK --by NAME; add --translated where the English was compared and needs no change.',
};

/** Reads the words behind `npm run check --` where they approve a deck; undefined where they don't. `date` is today, 2026-11-29. */
export function readApproval(args: readonly string[], date: string): ApprovalOrders | undefined {
  if (!args.some((arg) => arg === '--approve' || arg.startsWith('--approve='))) return undefined;
  try {
    const options = { approve: { type: 'string' }, by: { type: 'string' }, translated: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const { approve: deck = '', by = '', translated = false } = values;
    const [folder = 'slides', ...more] = positionals;
    if (by.trim() === '' || more.length > 0) return { kind: 'refused', why: USAGE };
    return { kind: 'orders', approving: { folder, deck, by: by.trim(), date, translated } };
  } catch {
    return { kind: 'refused', why: USAGE };
  }
}
