import { randomInt } from 'node:crypto';

/** Numbers for new visits, each another one. Where pictures are compared with those of another day, in a test build alone, always the same. */
export function visitSeeds(environment: NodeJS.ProcessEnv): () => number {
  const fixed = __BUILD__ === 'test' ? environment['CONCENTRIC_SEED'] : undefined;
  return () => (fixed === undefined ? randomInt(2 ** 31) : Number(fixed));
}
