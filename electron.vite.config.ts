import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { buildOf } from './tools/build/build-of.ts';

const ROOT = import.meta.dirname;
const PAGES = ['index', 'poster', 'presenter', 'rehearsal'];

/**
 * Builds the three parts into out/release, or by mode into out/app, out/test or out/unhardened; everything but Electron itself
 * is inside the bundles. A release keeps the mark of the runtime that the environment names at its build.
 */
export default defineConfig(({ mode }) => {
  const { folder, constants } = buildOf(mode, process.env['CONCENTRIC_RUNTIME_MARK']);
  const out = resolve(ROOT, folder);
  const define = Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]));
  return {
    main: {
      define,
      plugins: [manifest(out, constants.__BUILD__ !== 'release')],
      build: {
        outDir: join(out, 'main'),
        emptyOutDir: true,
        externalizeDeps: false,
        target: 'node20',
        minify: false,
        rolldownOptions: {
          input: programs(mode),
          output: { format: 'es', entryFileNames: '[name].js' },
        },
      },
    },
    preload: {
      define,
      build: {
        outDir: join(out, 'preload'),
        emptyOutDir: true,
        externalizeDeps: false,
        target: 'node20',
        minify: false,
        rolldownOptions: {
          input: { preload: join(ROOT, 'electron/preload.ts') },
          output: { format: 'cjs', entryFileNames: 'preload.cjs' },
        },
      },
    },
    renderer: {
      root: join(ROOT, 'src/player'),
      base: './',
      define,
      build: {
        outDir: join(out, 'player'),
        emptyOutDir: true,
        target: 'chrome130',
        assetsInlineLimit: 0,
        chunkSizeWarningLimit: 2000,
        modulePreload: { polyfill: false },
        rolldownOptions: { input: pages() },
      },
    },
  };
});

/** Only what isn't released has the program of `npm run check` beside the kiosk's. */
function programs(mode: string): Record<string, string> {
  const main = join(ROOT, 'electron/main.ts');
  const isReleased = buildOf(mode).constants.__BUILD__ === 'release';
  return isReleased ? { main } : { main, rehearsal: join(ROOT, 'electron/rehearsal-main.ts') };
}

function pages(): Record<string, string> {
  const files = PAGES.map((page) => [page, join(ROOT, 'src/player', `${page}.html`)] as const);
  return Object.fromEntries(files.filter(([, file]) => existsSync(file)));
}

/** Writes the package.json that makes the folder one that Electron can be given, and in `check` the one of `npm run check`. */
function manifest(out: string, hasCheck: boolean): Plugin {
  return {
    name: 'concentric-manifest',
    writeBundle() {
      const { productName, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
      const write = (folder: string, main: string) => {
        mkdirSync(folder, { recursive: true });
        const text = JSON.stringify({ name: 'concentric', productName, version, type: 'module', main }, null, 2);
        writeFileSync(join(folder, 'package.json'), `${text}\n`);
      };
      write(out, 'main/main.js');
      if (hasCheck) write(join(out, 'check'), '../main/rehearsal.js');
    },
  };
}
