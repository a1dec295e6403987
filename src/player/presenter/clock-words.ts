const SECOND_MS = 1000;

/** A span as a clock shows it: 28:40, and with hours 1:02:03. Rounded down; `ms` may be below 0. */
export function clockWords(ms: number): string {
  const seconds = Math.floor(Math.abs(ms) / SECOND_MS);
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (number: number) => `${number}`.padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
