/** On attract's floor, whatever its scene: a touch there leads home. */
export const FLOOR = { x: 960, y: 960 };

/** Inside the corner's mark, where attract has its sea. */
export const CORNER = { x: 1440, y: 1046, width: 440, height: 34 };

/** The mark's ground. */
export const PAPER = [0xfb, 0xf6, 0xec] as const;
