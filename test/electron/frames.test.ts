import { expect, test } from '@playwright/test';
import { framesOf } from '../../electron/frames.ts';

const STATUS = {
  flash_3d: '',
  flash_stage3d: '',
  flash_stage3d_baseline: '',
  gpu_compositing: '',
  multiple_raster_threads: '',
  native_gpu_memory_buffers: '',
  rasterization: '',
  video_decode: '',
  video_encode: '',
  vpx_decode: '',
  webgl: '',
  webgl2: '',
  '2d_canvas': '',
};

for (const [compositing, most] of [
  ['enabled', Number.POSITIVE_INFINITY],
  ['disabled_software', 30],
  ['disabled_off', 30],
] as const) {
  test(`with compositing ${compositing} at most ${most} frames a second are worth drawing`, () => {
    expect(framesOf({ getGPUFeatureStatus: () => ({ ...STATUS, gpu_compositing: compositing }) })).toEqual({ most });
  });
}
