import { html, type TemplateResult } from 'lit';
import type { DeskState } from './desk-state.ts';

/** The notes of the slide that the presenter is at, in a size of the presenter's choice (u); longer ones scroll. */
export function notesBox({ notes, deck, place, words }: DeskState, size: number, resize: (by: 1 | -1) => void): TemplateResult {
  const slide = deck.slides[place.slide]?.id;
  const text = notes.find((note) => note.slide === slide)?.text ?? '';
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return html`<div class="desk-notes">
    <header>
      <h3>${words.notes} <small>${words.onlyForYou}</small></h3>
      <button class="desk-button touch" data-do="smaller" aria-label=${words.smaller} @click=${() => resize(-1)}>A−</button>
      <button class="desk-button touch" data-do="larger" aria-label=${words.larger} @click=${() => resize(1)}>A＋</button>
    </header>
    <div class="desk-text" data-owns="y" style=${`font-size:${size / 10}rem`}>${lines.length > 0 ? lines.map((line) => html`<p>${line}</p>`) : html`<p class="desk-quiet">${words.noNotes}</p>`}</div>
  </div>`;
}
