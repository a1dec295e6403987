/** Seconds as a clock says them, 0:07 or 12:30; nothing when they aren't known. */
export function clockTime(seconds: number): string {
  if (!Number.isFinite(seconds)) return '';
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
