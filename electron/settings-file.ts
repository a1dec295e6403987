import { readFile } from 'node:fs/promises';
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

async function textOf(path: string): Promise<{ text: string | undefined } | { why: string }> {
  try {
    return { text: await readFile(path, 'utf8') };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { text: undefined };
    return { why: `设置文件读不出，全部按默认值（${error instanceof Error ? error.message : String(error)}）` };
  }
}

function jsonOf(text: string): { value: unknown } | { why: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { why: `设置文件不是 JSON，全部按默认值（${error instanceof Error ? error.message : String(error)}）` };
  }
}
