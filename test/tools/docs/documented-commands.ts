import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PROJECT = join(import.meta.dirname, '..', '..', '..');
const FOLDERS = ['.', 'docs', 'docs/decisions', 'deploy'];
const PROGRAMS =
  'npm|npx|node|sudo|sh|systemctl|journalctl|apt-get|chown|chmod|env|lsblk|mount|reboot|powershell|pwsh|xrandr|xinput|systemd-analyze|biome|tsc';
const IN_A_LINE = new RegExp(`^(?:${PROGRAMS}) \\S`);
const A_LINE = new RegExp(`^\\s{4,}((?:${PROGRAMS})\\b.*)$`);

/** Every command that a document tells a reader to type, in a line of its own or in backticks, with the documents that do. */
export function documentedCommands(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (command: string, file: string) => found.set(command, [...(found.get(command) ?? []), file]);
  for (const file of documents()) {
    const text = readFileSync(join(PROJECT, file), 'utf8');
    for (const [, inTicks = ''] of text.matchAll(/`([^`\n]+)`/g)) if (IN_A_LINE.test(inTicks)) add(inTicks, file);
    for (const line of text.split('\n')) {
      const command = A_LINE.exec(line)?.[1]
        ?.replace(/\s{2,}#.*$/, '')
        .trim();
      if (command) add(command, file);
    }
  }
  return found;
}

function documents(): string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(PROJECT, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name)),
  );
}
