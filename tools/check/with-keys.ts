import { withoutKeys } from '../../src/core/deck/head-lines.ts';

/** A deck's text with these keys as the last ones of its front matter, in the place of those that were there. A text without front matter stays as it is. */
export function withKeys(text: string, keys: Readonly<Record<string, string>>): string {
  const lines = text.split('\n');
  const close = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (lines[0]?.trimEnd() !== '---' || close < 0) return text;
  const added = Object.entries(keys).map(([key, value]) => `${key}: ${value}`);
  return [...withoutKeys(lines.slice(0, close), Object.keys(keys)), ...added, ...lines.slice(close)].join('\n');
}
