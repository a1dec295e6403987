/** The ink of every line; the drawings' colours come from the look book. */
export const INK = '#2A1A16';
/** Walls, windows and light names. */
export const PAPER = '#FBF6EC';
/** The core and the orbit. */
export const RED = '#B3201F';
/** The two wedding rings, and nothing else. */
export const GOLD = '#C8963E';
/** The sky behind the towers. */
export const PEACH = '#F4D2B4';
/** Laoshan’s rock, from lit to deep shade. */
export const GRANITE = { lit: '#F5E6D1', dusk: '#E8D2B5', shade: '#8FA9A6', deep: '#5C8587' } as const;
/** Pines and lawns, near to far. */
export const PINE = { dark: '#2F6148', mid: '#7FA088', light: '#A9BFA3' } as const;
/** The sun's rings from the outermost in, for pictures that stand still. */
export const SUN = ['#FAEEDD', '#F9E8D3', '#F8E1C8', '#F6DABC', '#F4D2B4', '#F1C6A4', '#ECB490'] as const;
/** Facades by plane, far to near: front, shaded side, and the bands that the rings leave on each. */
export const FACADE = [
  { front: '#6F9CA2', side: '#557F86', frontBand: '#83ADB1', sideBand: '#678F95' },
  { front: '#3C7984', side: '#2A626D', frontBand: '#4F8A94', sideBand: '#3A737E' },
  { front: '#1F5D6B', side: '#174A56', frontBand: '#2F6F7D', sideBand: '#245C69' },
] as const;
/** Window light by ring, the core's first. */
export const LIGHT = ['#FFF6DE', '#FFEFC8', '#FFE5AE', '#FBD893', '#F2C77C', '#E2B068', '#CF9C5B'] as const;
