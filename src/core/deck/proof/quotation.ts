/** Words in quotation marks. `start` and `end` bound the inner text, marks outside. */
export interface Quotation {
  readonly inner: string;
  readonly start: number;
  readonly end: number;
}

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '「': '」', '『': '』' };
const CLOSINGS = new Set(Object.values(PAIRS));

/** Every quotation of a text, nested ones too, in the order of their ends; and the places of marks that have no partner. `"…"` counts as a pair. */
export function quotationsIn(text: string): { readonly quotations: readonly Quotation[]; readonly unpaired: readonly number[] } {
  const quotations: Quotation[] = [];
  const unpaired: number[] = [];
  const open: { readonly closing: string; readonly at: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    const closing = PAIRS[sign];
    const last = open.at(-1);
    if (closing !== undefined) open.push({ closing, at });
    else if (last !== undefined && sign === last.closing) {
      quotations.push({ inner: text.slice(last.at + 1, at), start: last.at + 1, end: at });
      open.pop();
    } else if (sign === '"') open.push({ closing: '"', at });
    else if (CLOSINGS.has(sign)) unpaired.push(at);
  }
  return { quotations, unpaired: [...unpaired, ...open.map(({ at }) => at)] };
}

/** How a quotation stands in a text: `whole` between marks of its own, as whole `sentences` of a longer one, as `part` of one, `plain` outside of any, or `nowhere`. */
export type Standing = 'whole' | 'sentences' | 'part' | 'plain' | 'nowhere';

/** Tells how `inner` stands in a text. The best way counts, except that a part of a quotation is worse than a plain place elsewhere. */
export function standingOf(inner: string, text: string): Standing {
  const { quotations } = quotationsIn(text);
  if (quotations.some((quotation) => quotation.inner === inner)) return 'whole';
  const inside = quotations.filter((quotation) => quotation.inner.includes(inner));
  if (inside.some((quotation) => isSentences(inner, quotation.inner))) return 'sentences';
  if (inside.length > 0) return 'part';
  return text.includes(inner) ? 'plain' : 'nowhere';
}

/** The words without any quotation marks. */
export function bareWords(text: string): string {
  return text.replace(/[“”‘’「」『』"]/gu, '');
}

function isSentences(inner: string, whole: string): boolean {
  const at = whole.indexOf(inner);
  const begins = at === 0 || /[。？！]$/u.test(whole.slice(0, at));
  return begins && (/[。？！]$/u.test(inner) || at + inner.length === whole.length) && /[。？！]/u.test(whole);
}
