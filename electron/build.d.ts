/** What was built, set by electron.vite.config.ts; comparing with it lets the bundler leave out what a release must not have. */
declare const __BUILD__: 'development' | 'test' | 'release';

/** In a release that was packed around a test runtime the words about it, else empty; set by electron.vite.config.ts. */
declare const __RUNTIME_MARK__: string;
/** False only in out/unhardened, where each way out is shown to be one; that build has `__BUILD__` 'test' and leaves at once when packaged. */
declare const __LOCKED__: boolean;
