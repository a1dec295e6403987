import { CustomChart, type CustomSeriesOption } from 'echarts/charts';
import { GridComponent, type GridComponentOption } from 'echarts/components';
import { type ComposeOption, type ECharts, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { ChartLayout } from './chart-layout.ts';
import { SOFT_STEP } from './half-disc.ts';

use([CustomChart, GridComponent, SVGRenderer]);

type Option = ComposeOption<CustomSeriesOption | GridComponentOption>;

/** ECharts in one element, as SVG: bars without axes, drawn at once (their growth is the style sheet's). Ends with dispose. */
export class LengthsChart {
  readonly #holder: HTMLElement;
  readonly #chart: ECharts;

  constructor(holder: HTMLElement) {
    this.#holder = holder;
    this.#chart = init(holder, null, { renderer: 'svg', width: 1, height: 1 });
  }

  /** Draws the bars; `soft` tells which end in thinning rings. */
  show(layout: ChartLayout, soft: readonly boolean[]): void {
    const unit = Math.min(innerWidth, innerHeight) / 1080;
    this.#chart.resize({ width: layout.width * unit, height: layout.height * unit });
    this.#chart.setOption(optionOf(layout, soft, unit, getComputedStyle(this.#holder)), true);
  }

  dispose(): void {
    this.#chart.dispose();
  }
}

function optionOf(layout: ChartLayout, soft: readonly boolean[], unit: number, style: CSSStyleDeclaration): Option {
  const color = (name: string) => style.getPropertyValue(name).trim();
  return {
    animation: false,
    grid: { left: 0, right: 0, top: 0, bottom: 0 },
    xAxis: { type: 'value', show: false, min: 0, max: layout.width },
    yAxis: { type: 'value', show: false, inverse: true, min: 0, max: layout.height },
    series: {
      type: 'custom',
      silent: true,
      data: layout.bars.map(({ length, y }) => [length, y - layout.top]),
      renderItem: ({ dataIndex }, api) => {
        const [x = 0, y = 0] = api.coord([api.value(0), api.value(1)]);
        const thickness = layout.thickness * unit;
        const fill = color(dataIndex === 0 ? '--acc' : '--t4');
        const end = (longer: number) => barPath(x + longer * SOFT_STEP * unit, y, thickness);
        const halo = [3, 2, 1].map((ring) => ({ type: 'path' as const, shape: { d: end(ring) }, style: { fill, opacity: 0.3 } }));
        const line = soft[dataIndex] ? {} : { stroke: color('--ink'), lineWidth: 3 * unit };
        return {
          type: 'group',
          children: [...(soft[dataIndex] ? halo : []), { type: 'path', shape: { d: end(0) }, style: { fill, ...line } }],
        };
      },
    },
  };
}

/** A bar from the left edge that ends, at its value, in a half disc. */
function barPath(length: number, y: number, thickness: number): string {
  const radius = Math.min(thickness / 2, length);
  return `M0 ${y}H${length - radius}A${radius} ${thickness / 2} 0 0 1 ${length - radius} ${y + thickness}H0Z`;
}
