import { randomUUID } from 'node:crypto';
import type { ProductionPackage } from './production-packages.ts';

/** A bill of materials in CycloneDX 1.6, as much of it as we write. */
export interface Sbom {
  readonly bomFormat: 'CycloneDX';
  readonly specVersion: '1.6';
  readonly serialNumber: string;
  readonly version: 1;
  readonly metadata: { readonly timestamp: string; readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

interface Component {
  readonly type: 'application' | 'framework' | 'library';
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly purl?: string;
  readonly cpe?: string;
  readonly licenses?: readonly ({ readonly license: { readonly id: string } } | { readonly expression: string })[];
  readonly hashes?: readonly { readonly alg: 'SHA-512'; readonly content: string }[];
}

/** What the bill is made of; `parts` are the runtime's, name → version. */
export interface SbomParts {
  readonly name: string;
  readonly version: string;
  readonly packages: readonly ProductionPackage[];
  readonly parts: ReadonlyMap<string, string>;
}

/** Not software but numbers of interfaces and data inside Node's process.versions. */
const NO_PARTS = new Set(['modules', 'napi', 'unicode', 'cldr', 'tz']);

/** Names under which vulnerabilities are looked up: part → its name, and what a scanner knows it by. */
const KNOWN: Readonly<Record<string, (version: string) => Pick<Component, 'type' | 'name' | 'purl' | 'cpe'>>> = {
  electron: (version) => ({ type: 'framework', name: 'electron', purl: `pkg:npm/electron@${version}` }),
  chrome: (version) => ({ type: 'framework', name: 'chromium', cpe: `cpe:2.3:a:google:chrome:${version}:*:*:*:*:*:*:*` }),
  node: (version) => ({ type: 'framework', name: 'node', cpe: `cpe:2.3:a:nodejs:node.js:${version}:*:*:*:*:*:*:*` }),
};

/** The bill of a package: Concentric, every npm package that may be in its bundles, Electron, and what Electron says it is made of. */
export function makeSbom({ name, version, packages, parts }: SbomParts): Sbom {
  const program: Component = {
    type: 'application',
    'bom-ref': `${name}@${version}`,
    name,
    version,
    licenses: [{ license: { id: 'MIT' } }],
  };
  const refs = new Map(packages.map((one) => [one.folder, `${one.name}@${one.version}`]));
  const runtime = [...parts].filter(([part]) => !NO_PARTS.has(part)).map(([part, of]) => runtimeComponent(part, of));
  const inElectron = runtime.map((part) => part['bom-ref']).filter((ref) => ref !== `electron@${parts.get('electron')}`);
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${randomUUID()}`,
    version: 1,
    metadata: { timestamp: new Date().toISOString(), component: program },
    components: [...packages.map(npmComponent), ...runtime],
    dependencies: [
      { ref: program['bom-ref'], dependsOn: [`electron@${parts.get('electron')}`, ...refs.values()] },
      { ref: `electron@${parts.get('electron')}`, dependsOn: inElectron },
      ...packages.map((one) => ({ ref: `${one.name}@${one.version}`, dependsOn: one.needs.flatMap((folder) => refs.get(folder) ?? []) })),
    ],
  };
}

function npmComponent({ name, version, licence, integrity }: ProductionPackage): Component {
  return {
    type: 'library',
    'bom-ref': `${name}@${version}`,
    name,
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    licenses: [/[ ()]/.test(licence) ? { expression: licence } : { license: { id: licence } }],
    hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex') }],
  };
}

function runtimeComponent(part: string, version: string): Component {
  const known = KNOWN[part]?.(version) ?? { type: 'library', name: part };
  return { ...known, 'bom-ref': `${known.name}@${version}`, version };
}
