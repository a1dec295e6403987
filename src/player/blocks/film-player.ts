import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { filmPicture, letGoFilm, playAlone } from './film-picture.ts';

/** What a film does. `waiting`: not started yet, its poster stands for it. `broken`: gone, or of a kind that this machine can't play. */
export type FilmState = 'waiting' | 'playing' | 'paused' | 'ended' | 'broken';

/** After so many seconds of film the hall hears again that somebody is being shown something: a quarter of the shortest idle time. */
const WATCHED_SECONDS = 5;

/** Owns a film's player from `load` to `release`: its picture, its place, its listeners. Says `watched` from its host while the film goes on, so that idle waits for its end. */
export class FilmPlayer implements ReactiveController {
  state: FilmState = 'waiting';
  /** Place and length in seconds; the length is NaN until it is known. */
  time = 0;
  length = Number.NaN;
  /** A frame has been drawn since the film was started: the poster may go. */
  hasFrame = false;
  isLoud = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #video: HTMLVideoElement | undefined;
  #address = '';
  #listening = new AbortController();
  #wanted: number | undefined;
  #told = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The film's picture, to be put where it is to be seen. */
  get picture(): HTMLVideoElement | undefined {
    return this.#video;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** A host that is only put elsewhere keeps its film; one that is taken out lets it go. */
  hostDisconnected(): void {
    queueMicrotask(() => this.#host.isConnected || this.release());
  }

  /** Makes the film of this address ready to play, mute, with its first frame; nothing happens when it is already. */
  load(address: string): void {
    if (this.#video && this.#address === address) return;
    this.release();
    const video = filmPicture();
    this.#video = video;
    this.#address = address;
    this.#listen(video);
    video.src = address;
  }

  /** Stops and gives everything back; the film begins anew the next time. */
  release(): void {
    const video = this.#video;
    if (!video) return;
    this.#listening.abort();
    this.#listening = new AbortController();
    letGoFilm(video);
    this.#video = undefined;
    this.#wanted = undefined;
    this.state = 'waiting';
    this.time = 0;
    this.length = Number.NaN;
    this.hasFrame = false;
    this.isLoud = false;
  }

  toggle(): void {
    if (this.#video && !this.#video.paused) this.pause();
    else void this.#video?.play().catch(() => undefined); // what is wrong with it the error event says
  }

  pause(): void {
    this.#video?.pause();
  }

  /** Goes to a place in seconds; while one seek is under way only the newest place is remembered. */
  seek(seconds: number): void {
    const video = this.#video;
    if (!video || !Number.isFinite(this.length)) return;
    this.time = Math.max(0, Math.min(this.length, seconds));
    // A seek may be over before its event comes: what was remembered for that is old by now.
    this.#wanted = video.seeking ? this.time : undefined;
    if (this.#wanted === undefined) video.currentTime = this.time;
    this.#host.requestUpdate();
  }

  setLoud(isLoud: boolean): void {
    this.isLoud = isLoud;
    if (this.#video) this.#video.muted = !isLoud;
    this.#host.requestUpdate();
  }

  #listen(video: HTMLVideoElement): void {
    const { signal } = this.#listening;
    const on = (type: keyof HTMLMediaElementEventMap, hear: () => void) =>
      video.addEventListener(
        type,
        () => {
          hear();
          this.#host.requestUpdate();
        },
        { signal },
      );
    on('durationchange', () => {
      this.length = Number.isFinite(video.duration) ? video.duration : Number.NaN;
    });
    on('play', () => this.#started(video, signal));
    on('pause', () => this.#become(video.ended ? 'ended' : 'paused'));
    on('ended', () => this.#become('ended'));
    on('error', () => this.#become('broken'));
    on('timeupdate', () => this.#moved(video));
    on('seeked', () => {
      if (this.#wanted !== undefined) video.currentTime = this.#wanted;
      this.#wanted = undefined;
      if (this.state === 'waiting') this.hasFrame = true;
      if (this.state !== 'playing' && !video.ended) this.#become('paused');
    });
  }

  #started(video: HTMLVideoElement, signal: AbortSignal): void {
    playAlone(video);
    this.#become('playing');
    video.requestVideoFrameCallback(() => {
      if (signal.aborted) return;
      this.hasFrame = true;
      this.#host.requestUpdate();
    });
  }

  #moved(video: HTMLVideoElement): void {
    if (!video.seeking && this.#wanted === undefined) this.time = video.currentTime;
    if (this.state === 'playing' && Math.abs(video.currentTime - this.#told) >= WATCHED_SECONDS) this.#tell(video.currentTime);
  }

  #become(state: FilmState): void {
    if (this.state === 'broken') return;
    if (state === 'playing' || state === 'ended') this.#tell(this.#video?.currentTime ?? 0);
    this.state = state;
  }

  #tell(place: number): void {
    this.#told = place;
    this.#host.dispatchEvent(new CustomEvent('watched', { bubbles: true }));
  }
}
