import { html, type TemplateResult } from 'lit';

/** A word on the floor that says what a finger can do here; not shown in portrait, where the floor is short. */
export function hint(words: string): TemplateResult {
  return html`<p class="hint"><svg viewBox="0 0 44 44" aria-hidden="true"><circle cx="22" cy="22" r="19"></circle><circle class="core" cx="22" cy="22" r="7"></circle></svg>${words}</p>`;
}
