import { html, LitElement, nothing } from 'lit';
import type { News } from '../core/contract.ts';
import type { PageEvent } from '../core/kiosk/event.ts';
import type { PageMode } from '../core/kiosk/mode.ts';
import { AIDS, type Visit } from '../core/kiosk/visit.ts';
import { bridge } from './bridge.ts';
import { loadFonts, loadFontsFor } from './fonts.ts';
import { moveInSteps } from './frames.ts';
import { interfaceCharacters } from './interface-characters.ts';
import { Passage } from './passage.ts';
import { accentIn, placeIn, placeName } from './place-in.ts';
import './screens/about.ts';
import './screens/attract.ts';
import './screens/deck.ts';
import type { ScreenDeck } from './screens/deck.ts';
import './screens/home.ts';
import './screens/idle-warning.ts';
import './screens/lecture.ts';
import './screens/talks.ts';
import { SlideStore } from './slide-store.ts';
import { Fingers } from './touch/fingers.ts';

/** The whole page: hears the news, draws the screen of the mode, reports what a finger said. It decides nothing. */
export class ConcentricHall extends LitElement {
  readonly #kiosk = bridge();
  readonly #store = new SlideStore(this.#kiosk);
  readonly #passage = new Passage(
    (mode) => accentIn(mode, this.#library),
    (mode) => this.#draw(mode),
  );
  readonly #fingers = new Fingers({
    landed: () => void this.#kiosk.ask('touched', undefined), // idle starts anew; nothing to wait for
    taps: (at) => this.#passage.from(at),
  });
  /** The newest index, and the one that is drawn: they differ while a language is on its way. */
  #library: News['library'] | undefined;
  #drawnLibrary: News['library'] | undefined;
  #drawn: PageMode | undefined;
  #drawing: Promise<void> | undefined;
  #told = { now: 0, at: 0 };
  #marks: readonly string[] = [];
  #mostFrames = Number.POSITIVE_INFINITY;
  #undo: (() => void)[] = [];

  override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('said', this.#report);
    this.addEventListener('watched', this.#watched);
    this.#undo = [
      this.#fingers.listen(),
      this.#kiosk.hear('settings', ({ panelInches, videoSound }) => {
        this.#fingers.panelInches = panelInches;
        this.toggleAttribute('data-sound', videoSound);
      }),
      this.#kiosk.hear('library', (library) => {
        this.#library = library;
        this.#store.forget();
        if (this.#drawnLibrary) return; // a mode follows and is drawn with it: in it the place may be another
        this.#drawnLibrary = library;
        this.requestUpdate();
      }),
      this.#kiosk.hear('mode', ({ mode, now }) => {
        this.#told = { now, at: performance.now() };
        this.#drawing = this.#passage.to(mode); // failures are drawn as they are: the mode is main's to repeat
      }),
      this.#kiosk.hear('frames', ({ most }) => {
        this.#mostFrames = most;
        moveInSteps(most);
      }),
      this.#kiosk.hear('marks', (marks) => {
        this.#marks = marks;
        this.requestUpdate();
      }),
    ];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('said', this.#report);
    this.removeEventListener('watched', this.#watched);
    for (const undo of this.#undo) undo();
  }

  /** A film that goes on is as good as a finger: idle counts from its last word. */
  readonly #watched = () => void this.#kiosk.ask('touched', undefined);

  readonly #report = (event: CustomEvent<PageEvent>) => {
    void this.#kiosk.ask('report', event.detail); // main answers with the next mode
  };

  /** Ends when the newest mode that was heard is drawn. */
  readonly settled = async (): Promise<void> => this.#drawing;

  /** Draws a mode; ends when its text stands in the bundled fonts. */
  async #draw(mode: PageMode): Promise<void> {
    const first = this.#drawn === undefined;
    if (first) await loadFonts(interfaceCharacters() + JSON.stringify(this.#library ?? ''));
    this.#drawn = mode;
    this.#drawnLibrary = this.#library;
    this.#dress(mode.visit);
    this.requestUpdate();
    await this.updateComplete;
    await this.querySelector<ScreenDeck>('screen-deck')?.settled();
    await loadFontsFor(this);
    moveInSteps(this.#mostFrames);
    this.dataset['drawn'] = placeName(mode);
    if (first) await this.#kiosk.ask('shown', undefined);
  }

  /** Puts the visit's language and reading aids on the page, where the style sheets read them. */
  #dress({ language, aids }: Visit): void {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    for (const aid of AIDS) this.toggleAttribute(`data-${aid}`, aids.includes(aid));
    this.toggleAttribute('data-talk', this.#drawn?.kind === 'lecture');
  }

  /** Seconds left of a warning that ends at this time of main's clock. */
  #secondsLeft(endsAt: number): number {
    return (endsAt - this.#told.now - (performance.now() - this.#told.at)) / 1000;
  }

  override render() {
    const mode = this.#drawn;
    const library = this.#drawnLibrary;
    if (!mode || !library) return nothing;
    const { visit } = mode;
    const { language } = visit;
    const place = placeIn(mode);
    const warning = mode.kind === 'attract' ? null : mode.warning;
    return html`
      <screen-deck ?hidden=${!place} .library=${library} .mode=${place} .talk=${mode.kind === 'lecture' ? mode : undefined} .store=${this.#store}></screen-deck>
      ${mode.kind === 'lecture' ? html`<screen-lecture .mode=${mode}></screen-lecture>` : nothing}
      ${mode.kind === 'attract' ? html`<screen-attract .library=${library} .scene=${mode.scene} .language=${language} .left=${mode.left}></screen-attract>` : nothing}
      ${mode.kind === 'home' ? html`<screen-home .library=${library} .language=${language} .visit=${visit} ?inert=${mode.about || mode.talks}></screen-home>` : nothing}
      ${mode.kind === 'home' && mode.about ? html`<screen-about .library=${library} .language=${language}></screen-about>` : nothing}
      ${mode.kind === 'home' && mode.talks ? html`<screen-talks .library=${library} .language=${language}></screen-talks>` : nothing}
      ${warning ? html`<screen-idle-warning .seconds=${warning.seconds} .left=${this.#secondsLeft(warning.endsAt)} .kind=${mode.kind} .language=${language}></screen-idle-warning>` : nothing}
      ${this.#marks.length > 0 ? html`<p class="marks">${this.#marks.join(' · ')}</p>` : nothing}`;
  }
}

customElements.define('concentric-hall', ConcentricHall);
