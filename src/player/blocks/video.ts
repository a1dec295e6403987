import { html, nothing, type PropertyValues, svg, type TemplateResult } from 'lit';
import type { VideoBlock } from '../../core/deck/block.ts';
import type { FilmOrder } from '../../core/lecture/film.ts';
import type { Format } from '../format.ts';
import { say } from '../say.ts';
import { slidesAddress } from '../slides-address.ts';
import { BlockElement } from './block-element.ts';
import { boardTemplate } from './board.ts';
import { clockTime } from './clock-time.ts';
import { FilmPlayer } from './film-player.ts';
import './film-slider.ts';
import { FILM_WORDS, type FilmWords } from './film-words.ts';
import { followFilm } from './follow-film.ts';

/** What a board is wide in its height until its poster or film has said it. */
const USUAL_RATIO = 16 / 9;

/** A film that a visitor starts: its poster, its picture, its subtitles, and under it what is touched. It is loaded while its slide is in front, and only then. */
export class VideoElement extends BlockElement<VideoBlock> {
  readonly #film = new FilmPlayer(this);
  #ratio = USUAL_RATIO;
  #hasSubtitles = true;
  #brokenPoster = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.isConnected && this.present && this.block) this.#film.load(slidesAddress(this.deck, this.block.src));
    else this.#film.release();
    if (!this.present) this.#hasSubtitles = true;
    if (changed.has('film') && this.film) followFilm(this.#film, this.film);
    if (this.covered) this.#film.pause();
    // What is over begins anew the next time, on every page.
    if (this.film?.isPlaying && this.#film.state === 'ended') this.#tell({ isPlaying: false, at: 0 });
    this.#film.picture?.setAttribute('aria-label', this.block?.alt ?? '');
  }

  protected override draw(block: VideoBlock, format: Format): TemplateResult {
    const { picture, state, hasFrame } = this.#film;
    const words = FILM_WORDS[this.language];
    const isBroken = state === 'broken';
    this.#ratio = picture && picture.videoWidth > 0 ? picture.videoWidth / picture.videoHeight : this.#ratio;
    return boardTemplate(
      block,
      format,
      this.#ratio,
      html`<div class="board has-sill" data-film=${state} @sought=${({ detail }: CustomEvent<number>) => this.#seek(detail)}>
        <div class="screen">
          ${isBroken ? nothing : picture}
          ${this.#poster(block, hasFrame && !isBroken)}
          ${isBroken ? nothing : html`${this.#cue(block)}<button class="surface touch" tabindex="-1" aria-hidden="true" data-do="film" @click=${() => this.#toggle()}>${state === 'waiting' || state === 'ended' ? disc() : nothing}</button>`}
        </div>
        ${isBroken ? html`<p class="sill is-away" aria-live="polite">${words.away}</p>` : this.#sill(block, words)}
      </div>`,
    );
  }

  #toggle(): void {
    this.#tell({ isPlaying: this.#film.state !== 'playing' });
    this.#film.toggle();
  }

  #seek(at: number): void {
    this.#film.seek(at);
    this.#tell({ at: this.#film.time });
  }

  #setLoud(isLoud: boolean): void {
    this.#film.setLoud(isLoud);
    this.#tell({ isLoud });
  }

  /** In a talk every page follows what a hand does on one. */
  #tell(change: Partial<FilmOrder>): void {
    if (this.film === undefined || !this.block) return;
    const { state, time: at, isLoud } = this.#film;
    say(this, { type: 'film-turned', block: this.block.id, isPlaying: state === 'playing', isLoud, at, ...change });
  }

  #poster({ poster, alt }: VideoBlock, isOver: boolean): TemplateResult | typeof nothing {
    const address = slidesAddress(this.deck, poster);
    if (poster === '' || this.#brokenPoster === address) return nothing;
    const failed = () => {
      this.#brokenPoster = address;
      this.requestUpdate();
    };
    return html`<img class="shown poster" src=${address} alt=${alt} decoding="async" draggable="false" ?hidden=${isOver} @load=${this.#posterLoaded} @error=${failed}>`;
  }

  readonly #posterLoaded = ({ target }: Event) => {
    if (!(target instanceof HTMLImageElement) || target.naturalHeight === 0) return;
    this.#ratio = target.naturalWidth / target.naturalHeight;
    this.requestUpdate();
  };

  #cue({ cues }: VideoBlock): TemplateResult | typeof nothing {
    const { time, state } = this.#film;
    const isOver = state === 'waiting' || state === 'ended' || !this.#hasSubtitles;
    const cue = isOver ? undefined : cues.find(({ begins, ends }) => begins <= time && time < ends);
    return cue ? html`<p class="cue">${cue.lines.map((line) => html`<span>${line}</span>`)}</p>` : nothing;
  }

  #sill({ cues }: VideoBlock, words: FilmWords): TemplateResult {
    const { state, time, length, isLoud } = this.#film;
    const isPlaying = state === 'playing';
    const left = clockTime(length - time);
    const turnSubtitles = () => {
      this.#hasSubtitles = !this.#hasSubtitles;
      this.requestUpdate();
    };
    return html`<div class="sill">
      <button class="pill round go touch" data-do="play" aria-label=${isPlaying ? words.pause : words.play} @click=${() => this.#toggle()}>
        <svg viewBox="0 0 44 44" aria-hidden="true">${isPlaying ? svg`<path d="M16 10V34M28 10V34"></path>` : svg`<path class="solid" d="M15 9 35 22 15 35Z"></path>`}</svg>
      </button>
      <film-slider .time=${time} .length=${length} .label=${words.place}></film-slider>
      <span class="time num" role="timer" aria-label=${`${words.left} ${left}`}>${left && `−${left}`}</span>
      ${cues.length > 0 ? turning('subtitles', words.subtitles, this.#hasSubtitles, turnSubtitles) : nothing}
      ${this.closest('[data-sound]') ? turning('sound', words.sound, isLoud, () => this.#setLoud(!isLoud)) : nothing}
    </div>`;
  }
}

/** A button that says whether something is on: struck through when it is off. */
function turning(does: string, word: string, isOn: boolean, turn: () => void): TemplateResult {
  return html`<button class="pill turning touch" data-do=${does} aria-pressed=${isOn ? 'true' : 'false'} @click=${turn}>${word}</button>`;
}

/** The large disc over a film that has not begun, or is over. */
function disc(): TemplateResult {
  return html`<svg class="disc" viewBox="0 0 200 200"><circle class="ring" cx="100" cy="100" r="98"></circle><circle cx="100" cy="100" r="80"></circle><path d="M82 62 142 100 82 138Z"></path></svg>`;
}

customElements.define('block-video', VideoElement);
