import type { App } from 'electron';
import type { News } from '../src/core/contract.ts';

/** Half of what a panel shows: a slow picture doesn't look worse, and a processor that draws by itself has half the work. */
const WITHOUT_GPU = 30;
const WITH_GPU = 60;

/** How many frames a second are worth drawing for what moves without end, by what draws them on this machine. */
export function framesOf(app: Pick<App, 'getGPUFeatureStatus'>): News['frames'] {
  return { most: app.getGPUFeatureStatus().gpu_compositing === 'enabled' ? WITH_GPU : WITHOUT_GPU };
}
