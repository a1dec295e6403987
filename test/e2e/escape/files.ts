import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What Chromium itself keeps in the user data folder, and our log: they change while nobody does anything. */
const OWN =
  /^(logs|gtk|Singleton.*|.*Cache.*|Local State|Preferences|Local Storage|Session Storage|Shared Dictionary|Network.*|Cookies.*|TransportSecurity|Trust Tokens.*|DIPS.*|SharedStorage.*|blob_storage|shared_proto_db|VideoDecodeStats|WebStorage|databases|IndexedDB|Dictionaries|Crashpad|\.org\.chromium.*|DevToolsActivePort|Network Persistent State|Code Cache)$/;

/** Every file below folders with size and time of its last change; of a user data folder only what isn't Chromium's own. */
export async function filesIn(folders: readonly string[], userData: string): Promise<readonly string[]> {
  const own = (await readdir(userData)).filter((name) => !OWN.test(name)).map((name) => join(userData, name));
  const found = await Promise.all(
    folders.map((folder) => readdir(folder, { recursive: true }).then((names) => names.map((name) => join(folder, name)))),
  );
  return (await Promise.all([...own, ...found.flat()].map(described))).filter((line) => line !== '').sort();
}

async function described(path: string): Promise<string> {
  const file = await stat(path).catch(() => undefined);
  if (file === undefined || file.isDirectory()) return '';
  return `${path} ${file.size} ${file.mtimeMs}`;
}
