import type { Library } from '../deck/library.ts';
import type { Hours, Settings } from '../settings/settings.ts';

/** Whether this time of the day lies within one of the hours; `time` is the wall's clock. */
export function isWithin(hours: readonly Hours[], time: Date): boolean {
  const now = time.getHours() * 60 + time.getMinutes();
  return hours.some(({ from, to }) => {
    const [begin, end] = [minutesOf(from), minutesOf(to)];
    return begin <= end ? begin <= now && now < end : begin <= now || now < end;
  });
}

/** What a clicker begins at this time; undefined outside the hours, or where there is no route and none was set. */
export function talkByClicker({ lectureHours, lectureTalk }: Settings, { routes }: Library, time: Date): string | undefined {
  if (!isWithin(lectureHours, time)) return undefined;
  return lectureTalk === '' ? routes[0]?.id : lectureTalk;
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}
