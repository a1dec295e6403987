/** The film that was started last on this page. */
let latest: HTMLVideoElement | undefined;

/** A film's element, mute, that will hold its first frame; nothing is loaded before it has an address. */
export function filmPicture(): HTMLVideoElement {
  const video = document.createElement('video');
  video.className = 'shown';
  video.muted = true;
  video.playsInline = true;
  video.preload = 'metadata';
  video.disablePictureInPicture = true;
  video.disableRemotePlayback = true;
  video.setAttribute('data-ignore', ''); // from reveal.js, which would pause it at each re-windowing
  return video;
}

/** Only one film plays at a time: this one has begun, any other pauses. */
export function playAlone(video: HTMLVideoElement): void {
  if (latest !== video) latest?.pause();
  latest = video;
}

/** Gives a film's decoder, its file and its place on the page back at once, not when it is collected. */
export function letGoFilm(video: HTMLVideoElement): void {
  if (latest === video) latest = undefined;
  video.pause();
  video.removeAttribute('src');
  video.load();
  video.remove();
}
