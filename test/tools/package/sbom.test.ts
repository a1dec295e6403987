import { expect, test } from '@playwright/test';
import type { ProductionPackage } from '../../../tools/package/production-packages.ts';
import { makeSbom } from '../../../tools/package/sbom.ts';

const lit: ProductionPackage = {
  name: '@lit/reactive-element',
  version: '2.1.2',
  folder: 'node_modules/@lit/reactive-element',
  licence: 'BSD-3-Clause',
  integrity: 'sha512-AQID',
  needs: ['node_modules/b'],
};
const b: ProductionPackage = { ...lit, name: 'b', folder: 'node_modules/b', licence: '(MIT OR Apache-2.0)', needs: [] };
const parts = new Map([
  ['electron', '33.2.1'],
  ['chrome', '130.0.6723.137'],
  ['node', '20.18.1'],
  ['v8', '13.0.245.19-electron.0'],
  ['modules', '130'],
]);
const sbom = makeSbom({ name: 'concentric', version: '0.1.0', packages: [lit, b], parts });
const component = (name: string) => sbom.components.find((one) => one.name === name);

test('it is a CycloneDX bill of Concentric', () => {
  expect(sbom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 });
  expect(sbom.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(sbom.metadata.component).toMatchObject({ type: 'application', name: 'concentric', version: '0.1.0' });
});

test('an npm package is named as scanners know it, with its tarball’s hash', () => {
  expect(component('@lit/reactive-element')).toMatchObject({
    purl: 'pkg:npm/%40lit/reactive-element@2.1.2',
    hashes: [{ alg: 'SHA-512', content: '010203' }],
    licenses: [{ license: { id: 'BSD-3-Clause' } }],
  });
  expect(component('b')?.licenses).toEqual([{ expression: '(MIT OR Apache-2.0)' }]);
});

test('Electron, Chromium and Node are in it; the number of an interface is not', () => {
  expect(component('electron')).toMatchObject({ type: 'framework', purl: 'pkg:npm/electron@33.2.1' });
  expect(component('chromium')?.cpe).toContain(':130.0.6723.137:');
  expect(component('node')?.version).toBe('20.18.1');
  expect(component('modules')).toBeUndefined();
});

test('every dependency it tells of is a component, and each only once', () => {
  const refs = [sbom.metadata.component, ...sbom.components].map((one) => one['bom-ref']);
  expect(new Set(refs).size).toBe(refs.length);
  for (const { ref, dependsOn } of sbom.dependencies) expect(refs).toEqual(expect.arrayContaining([ref, ...dependsOn]));
  expect(sbom.dependencies.find(({ ref }) => ref === 'electron@33.2.1')?.dependsOn).toContain('chromium@130.0.6723.137');
  expect(sbom.dependencies.find(({ ref }) => ref.startsWith('@lit'))?.dependsOn).toEqual(['b@2.1.2']);
});
