import Reveal from 'reveal.js';

/** Milliseconds of a page turn, as in tokens.css (--go), and the grace after which it is over even if nobody said so. */
const TURN_MS = 420;
const TURN_GRACE_MS = 200;
/** The same where motion is reduced: base.css lets it take 1 ms. */
const REDUCED_TURN_MS = 20;
/** How far the page goes on by itself when a finger lets go, in CSS pixels: a frame's way of a slow hand. */
const PUSH = 12;

type Deck = InstanceType<typeof Reveal>;

/** reveal.js as our stage: it marks three mounted sections past, present and future, moves between them and shows their fragments. Input, place and time are ours. */
export class Presentation {
  readonly #reveal: Deck;
  readonly #slides: HTMLElement;
  readonly ready: Promise<void>;
  #turning: { readonly end: () => void } | undefined;
  #held = 0;
  /** Ends once the push is drawn: a turn that began before would take it back unseen. */
  #pushed: Promise<void> | undefined;

  /** `root` is the `.reveal` element with a `.slides` inside that holds at least one section. */
  constructor(root: HTMLElement, slides: HTMLElement) {
    this.#slides = slides;
    this.#reveal = new Reveal(root, {
      embedded: true,
      disableLayout: true,
      center: false,
      controls: false,
      progress: false,
      slideNumber: false,
      hash: false,
      history: false,
      respondToHashChanges: false,
      jumpToSlide: false,
      keyboard: false,
      touch: false,
      mouseWheel: false,
      overview: false,
      help: false,
      pause: false,
      autoSlide: 0,
      autoAnimate: false,
      autoPlayMedia: false,
      preloadIframes: false,
      postMessage: false,
      postMessageEvents: false,
      hideInactiveCursor: false,
      focusBodyOnPageVisibilityChange: false,
      previewLinks: false,
      fragments: true,
      transition: 'none',
      viewDistance: 3,
      plugins: [],
    });
    this.ready = this.#reveal.initialize().then(() => undefined);
  }

  /** Puts section number `index` in front at once, with `step` of its fragments shown. For newly mounted sections. */
  place(index: number, step: number): void {
    this.#turning?.end();
    this.#slides.classList.add('still');
    this.#reveal.sync();
    this.#reveal.slide(index, 0, step - 1);
    this.hold(0);
    requestAnimationFrame(() => requestAnimationFrame(() => this.#turning ?? this.#slides.classList.remove('still')));
  }

  /** Ends a running turn at once: a newer place is wanted. */
  hurry(): void {
    this.#turning?.end();
  }

  /** Shows `step` fragments of the section in front. */
  step(index: number, step: number): void {
    this.#reveal.slide(index, 0, step - 1);
  }

  /** Turns to section number `index` from wherever the finger left the page; ends when it has come to rest. */
  async turn(index: number, step: number): Promise<void> {
    this.#turning?.end();
    await this.#pushed;
    this.#pushed = undefined;
    this.#slides.classList.remove('still');
    this.hold(0);
    this.#reveal.slide(index, 0, step - 1);
    return new Promise((resolve) => {
      const section = this.#slides.children[index];
      const end = () => {
        clearTimeout(timer);
        section?.removeEventListener('transitionend', ended);
        this.#turning = undefined;
        resolve();
      };
      const ended = (event: Event) => event.target === section && end();
      const isReduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
      const timer = setTimeout(end, isReduced ? REDUCED_TURN_MS : TURN_MS + TURN_GRACE_MS);
      section?.addEventListener('transitionend', ended);
      this.#turning = { end };
    });
  }

  /** Goes on by a little at once where a finger has let go: a turn's own motion begins some frames later, and none of them is to stand still. */
  push(side: 1 | -1): void {
    this.hold(this.#held - side * PUSH);
    this.#pushed = new Promise((drawn) => requestAnimationFrame(() => drawn()));
  }

  /** Lets the page follow the finger by this many CSS pixels. */
  hold(by: number): void {
    this.#held = by;
    this.#slides.classList.toggle('held', by !== 0);
    this.#slides.style.transform = by === 0 ? '' : `translate3d(${by}px, 0, 0)`;
  }
}
