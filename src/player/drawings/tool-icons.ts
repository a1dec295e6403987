import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';

/** The signs of a presenter's tools in a frame of 44. */
const SIGNS = {
  back: svg`<path d="M28 6 12 22l16 16"></path>`,
  on: svg`<path d="m16 6 16 16-16 16"></path>`,
  black: svg`<rect x="4" y="8" width="36" height="24" fill="#000"></rect><path d="M16 39h12"></path>`,
  white: svg`<rect x="4" y="8" width="36" height="24" class="full"></rect><path d="M16 39h12"></path>`,
  hold: svg`<rect x="4" y="8" width="36" height="24"></rect><path d="M18 15v10M26 15v10M16 39h12"></path>`,
  laser: svg`<path d="m10 38 18-22M33 4v6m7 7h-6m3.500-9.500-4 4"></path><circle cx="30" cy="13.500" r="2" class="full"></circle>`,
  spotlight: svg`<circle cx="22" cy="22" r="11"></circle><path d="M22 3v4m0 30v4M3 22h4m30 0h4M8.500 8.500l3 3m21 21 3 3m0-27-3 3m-21 21-3 3"></path>`,
  pen: svg`<path d="M8 36l3-10L31 6l7 7-20 20zM26 11l7 7"></path>`,
  eraser: svg`<path d="M16 36 6 26 26 6l12 12-18 18zM16 16l12 12M14 36h24"></path>`,
  undo: svg`<path d="M14 8 6 16l8 8"></path><path d="M6 16h20c8 0 12 5 12 10s-4 10-12 10H14"></path>`,
  redo: svg`<path d="m30 8 8 8-8 8"></path><path d="M38 16H18C10 16 6 21 6 26s4 10 12 10h12"></path>`,
  delete: svg`<path d="M14 8h26v28H14L3 22zM20 16l12 12m0-12L20 28"></path>`,
  clear: svg`<path d="M6 12h32M16 12V6h12v6M10 12l3 27h18l3-27M19 19v13m6-13v13"></path>`,
  swap: svg`<rect x="3" y="5" width="20" height="14"></rect><rect x="21" y="25" width="20" height="14"></rect><path d="M31 8c5 0 7 4 7 8m-4-4 4 4 4-4M13 36c-5 0-7-4-7-8m-4 4 4-4 4 4"></path>`,
  slides: svg`<path d="M5 6h14v10H5zM25 6h14v10H25zM5 26h14v10H5zM25 26h14v10H25z"></path>`,
  keys: svg`<circle cx="22" cy="22" r="17"></circle><path d="M16 17c0-8 12-8 12 0 0 5-6 4-6 9M22 32v.5"></path>`,
  language: svg`<circle cx="22" cy="22" r="17"></circle><path d="M5 22h34M22 5c-12 11-12 23 0 34M22 5c12 11 12 23 0 34"></path>`,
  fold: svg`<path d="M5 38h34M22 6v22m-9-9 9 9 9-9"></path>`,
  end: svg`<path d="M26 6H8v32h18"></path><path d="M18 22h22m-8-8 8 8-8 8"></path>`,
  audience: svg`<rect x="3" y="6" width="38" height="23"></rect><path d="M22 29v9M12 38h20"></path>`,
} as const satisfies Record<string, SVGTemplateResult>;
export type Tool = keyof typeof SIGNS;

/** A tool's sign for its button. */
export function toolIcon(tool: Tool): TemplateResult {
  return html`<svg class="tool-icon" viewBox="0 0 44 44" aria-hidden="true">${SIGNS[tool]}</svg>`;
}
