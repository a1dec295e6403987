import { readFile } from 'node:fs/promises';
import type { Said } from '../src/core/deck/said.ts';
import { readSettings, type Settings, type SettingsProblem } from '../src/core/settings/settings.ts';

/** The settings of a file; a missing file means the defaults, an unreadable one the defaults and a problem. Never throws, never writes. */
export async function readSettingsFile(path: string): Promise<{ settings: Settings; problems: readonly SettingsProblem[] }> {
  const file = await textOf(path);
  if ('why' in file) return { ...readSettings({}), problems: [{ field: '', why: file.why }] };
  if (file.text === undefined) return readSettings({});
  const json = jsonOf(file.text);
  if ('why' in json) return { ...readSettings({}), problems: [{ field: '', why: json.why }] };
  return readSettings(json.value);
}

async function textOf(path: string): Promise<{ text: string | undefined } | { why: Said }> {
  try {
    return { text: await readFile(path, 'utf8') };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { text: undefined };
    const known = messageOf(error);
    return {
      why: { zh: `设置文件读不出，全部按默认值（${known}）`, en: `The settings can’t be read; all defaults are taken (${known})` },
    };
  }
}

function jsonOf(text: string): { value: unknown } | { why: Said } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const known = messageOf(error);
    return {
      why: { zh: `设置文件不是 JSON，全部按默认值（${known}）`, en: `The settings aren’t JSON; all defaults are taken (${known})` },
    };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
