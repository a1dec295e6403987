import { expect, test } from '@playwright/test';
import { type Surroundings, slidesPlace } from '../../electron/slides-place.ts';

const sources: Surroundings = {
  build: 'test',
  isPackaged: false,
  appPath: '/repo/out/test',
  resourcesPath: '/electron/resources',
  environment: {},
};

test('from sources the repository has the slides', () => {
  expect(slidesPlace(sources)).toBe('/repo/slides');
  expect(slidesPlace({ ...sources, build: 'release', appPath: '/repo/out/app' })).toBe('/repo/slides');
});

test('a package has them among its resources', () => {
  expect(slidesPlace({ ...sources, build: 'release', isPackaged: true, resourcesPath: '/opt/concentric/resources' })).toBe(
    '/opt/concentric/resources/slides',
  );
});

test('the environment may name others, but not to a release', () => {
  const environment = { CONCENTRIC_SLIDES: '/elsewhere' };
  expect(slidesPlace({ ...sources, environment })).toBe('/elsewhere');
  expect(slidesPlace({ ...sources, build: 'development', environment })).toBe('/elsewhere');
  expect(slidesPlace({ ...sources, build: 'release', environment })).toBe('/repo/slides');
});
