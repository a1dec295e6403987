import { crc32 } from './crc32.ts';

/** One entry of a zip: its path, its Unix mode with the file type, its content. */
export type ZipEntry = { readonly path: string; readonly mode: number; readonly content: Buffer };

const REGULAR = 0o100000;
const LINK = 0o120000;

/** A regular file for a zip. */
export function file(path: string, content: string, mode = 0o644): ZipEntry {
  return { path, mode: REGULAR | mode, content: Buffer.from(content) };
}

/** A symbolic link for a zip. */
export function link(path: string, target: string): ZipEntry {
  return { path, mode: LINK | 0o777, content: Buffer.from(target) };
}

/** A zip of the entries, uncompressed. */
export function tinyZip(entries: readonly ZipEntry[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.path);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    writeSizes(local, 14, entry, name);
    bodies.push(local, name, entry.content);

    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE((3 << 8) | 20, 4);
    central.writeUInt16LE(20, 6);
    writeSizes(central, 16, entry, name);
    central.writeUInt32LE((entry.mode << 16) >>> 0, 38);
    central.writeUInt32LE(offset, 42);
    directory.push(central, name);
    offset += local.length + name.length + entry.content.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, index, end]);
}

function writeSizes(header: Buffer, at: number, entry: ZipEntry, name: Buffer): void {
  header.writeUInt32LE(crc32(entry.content), at);
  header.writeUInt32LE(entry.content.length, at + 4);
  header.writeUInt32LE(entry.content.length, at + 8);
  header.writeUInt16LE(name.length, at + 12);
}
