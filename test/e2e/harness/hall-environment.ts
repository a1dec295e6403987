import { type Runtime, runtimeEnvironment } from '../../../tools/electron-runtime/runtime.ts';

/** The environment Electron is started with: ours, but with the stage's screen and fonts, and warnings about security on. */
export function hallEnvironment({ runtime, display, fontConfig, slides, env }: EnvironmentSetting): Record<string, string> {
  const { WAYLAND_DISPLAY: _, ELECTRON_RUN_AS_NODE: __, NODE_OPTIONS: ___, ...inherited } = process.env;
  const own = {
    DISPLAY: display,
    FONTCONFIG_FILE: fontConfig,
    ELECTRON_ENABLE_SECURITY_WARNINGS: '1',
    ...(slides === undefined ? {} : { CONCENTRIC_SLIDES: slides }),
    ...env,
  };
  const all = Object.entries({ ...inherited, ...runtimeEnvironment(runtime), ...own });
  return Object.fromEntries(all.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

/** What the environment is made of. */
export type EnvironmentSetting = {
  readonly runtime: Runtime;
  readonly display: string;
  readonly fontConfig: string;
  readonly slides?: string | undefined;
  /** What a journey sets besides. */
  readonly env?: Record<string, string>;
};
