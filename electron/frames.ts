import type { App } from 'electron';
import type { News } from '../src/core/contract.ts';

/** Half of what most panels show: a slow picture doesn't look worse, and a processor that draws by itself has half the work. */
const WITHOUT_GPU = 30;

/**
 * How many frames a second are worth drawing for what moves without end, by what draws them on this machine. Sure once Electron has said
 * `gpu-info-update`, which it says again when the GPU is given up.
 */
export function framesOf(app: Pick<App, 'getGPUFeatureStatus'>): News['frames'] {
  return { most: app.getGPUFeatureStatus().gpu_compositing === 'enabled' ? Number.POSITIVE_INFINITY : WITHOUT_GPU };
}
