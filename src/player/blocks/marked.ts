import { html, type TemplateResult } from 'lit';
import { phrases } from './phrases.ts';

/** A passage with these words of it marked, where it holds them. */
export function marked(passage: string, words: string): TemplateResult {
  const at = words === '' ? -1 : passage.indexOf(words);
  if (at < 0) return phrases(passage);
  return html`${phrases(passage.slice(0, at))}<wbr /><strong>${phrases(words)}</strong>${phrases(passage.slice(at + words.length))}`;
}
