import type { Library } from '../deck/library.ts';
import type { Hours, Settings } from '../settings/settings.ts';

/** Whether a minute of the day, from 0 at midnight, lies within one of the hours. */
export function isWithin(hours: readonly Hours[], now: number): boolean {
  return hours.some(({ from, to }) => {
    const [begin, end] = [minutesOf(from), minutesOf(to)];
    return begin <= end ? begin <= now && now < end : begin <= now || now < end;
  });
}

/** What a clicker begins in this minute of the day; undefined outside the hours, or where there is no route and none was set. */
export function talkByClicker({ lectureHours, lectureTalk }: Settings, { routes }: Library, now: number): string | undefined {
  if (!isWithin(lectureHours, now)) return undefined;
  return lectureTalk === '' ? routes[0]?.id : lectureTalk;
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}
