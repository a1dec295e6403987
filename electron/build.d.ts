/** What was built, set by electron.vite.config.ts; comparing with it lets the bundler leave out what a release must not have. */
declare const __BUILD__: 'development' | 'test' | 'release';
