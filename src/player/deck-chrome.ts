import { html, svg, type TemplateResult } from 'lit';
import { beside } from '../core/deck/beside.ts';
import type { SlideEntry } from '../core/deck/library.ts';
import type { PageEvent } from '../core/kiosk/event.ts';
import type { DeckMode } from '../core/kiosk/mode.ts';
import { INTERFACE, type InterfaceWords } from './interface-words.ts';

/** What the floor's row needs to know beside the mode. */
export interface ChromeState {
  readonly slides: readonly SlideEntry[];
  readonly accent: string;
  readonly wall: string;
}

/** The row on a deck's floor: home, language, back, the ring of all pages, on. */
export function deckChrome(mode: DeckMode, { slides, accent, wall }: ChromeState, tell: (event: PageEvent) => void): TemplateResult {
  const { language } = mode.visit;
  const words = INTERFACE[language];
  const isFirst = beside(slides, mode.slide, -1) < 0 && mode.step === 0 && !mode.ended;
  return html`<nav class=${`chrome accent-${accent}`} data-wall=${mode.ended || mode.overview ? 'paper' : wall}>
    <button class="pill touch" data-do="home" aria-label=${words.home} @click=${() => tell({ type: 'deck-closed' })}>
      <svg viewBox="0 0 44 44" aria-hidden="true">
        <circle cx="22" cy="22" r="19"></circle>
        <circle cx="22" cy="22" r="11"></circle>
        <circle cx="22" cy="22" r="4" class="dot"></circle></svg
      ><b>${words.home}</b>
    </button>
    <i class="space"></i>
    <button class="pill touch" data-do="language" @click=${() => tell({ type: 'language-chosen', language: language === 'zh' ? 'en' : 'zh' })}>${words.otherLanguage}</button>
    <button class="pill round touch" data-do="back" aria-label=${words.back} ?disabled=${isFirst} @click=${() => tell({ type: 'went-back' })}>
      <svg viewBox="0 0 44 44" aria-hidden="true"><path d="M27 9 14 22 27 35"></path></svg>
    </button>
    ${progressRing(mode, slides.length, words, tell)}
    <button class="pill round go touch" data-do="on" aria-label=${words.on} ?disabled=${mode.ended} @click=${() => tell({ type: 'went-on' })}>
      <svg viewBox="0 0 44 44" aria-hidden="true"><path d="M17 9 30 22 17 35"></path></svg>
    </button>
  </nav>`;
}

/** So many arcs can be told apart; a longer deck's ring is one line. */
const MOST_ARCS = 40;

/** The ring of n arcs, filled as far as the visitor has come, n/N in its middle; touched, it opens the list of all pages. */
function progressRing(mode: DeckMode, count: number, words: InterfaceWords, tell: (event: PageEvent) => void): TemplateResult {
  const at = mode.slide + 1;
  const label = `${at}/${count} ${words.overview}`;
  const { length, way, gone } = count > MOST_ARCS ? line(at, count) : arcs(at, count);
  return html`<button class=${`progress touch ${count > 9 ? 'is-long' : ''}`} data-do="overview" aria-label=${label} aria-expanded=${mode.overview ? 'true' : 'false'} @click=${() => tell({ type: 'overview-turned', open: !mode.overview })}>
    <svg viewBox="0 0 104 104" aria-hidden="true">
      ${svg`<circle class="way" cx="52" cy="52" r="46" pathLength=${length} stroke-dasharray=${way}></circle>
      <circle class="gone" cx="52" cy="52" r="46" pathLength=${length} stroke-dasharray=${gone}></circle>`}
    </svg>
    <span><b>${at}</b>/${count}</span>
  </button>`;
}

/** A ring's dashes, in units of its length. */
interface Dashes {
  readonly length: number;
  readonly way: string;
  readonly gone: string;
}

function arcs(at: number, count: number): Dashes {
  const filled = Array.from({ length: at }, () => '84 16').join(' ');
  return { length: count * 100, way: '84 16', gone: `${filled} 0 ${count * 100}` };
}

function line(at: number, count: number): Dashes {
  return { length: count, way: 'none', gone: `${at} ${count}` };
}
