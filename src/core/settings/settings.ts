import * as z from 'zod';
import { DECK_ID } from '../deck/deck-id.ts';
import type { Said } from '../deck/said.ts';

/** What a keeper may set (settings.json in userData). Each value has a default; a bad one falls back to it alone. */
export interface Settings {
  /** Seconds without touch, on a slide with little text, until the warning. */
  readonly idleSeconds: number;
  /** Seconds that the warning lasts; at least 20, so that a slow hand can answer it (EN 301 549, hardening of the hall). */
  readonly warningSeconds: number;
  readonly startLanguage: 'zh' | 'en';
  /** Diagonal of the panel in inches: sizes of targets, palms and the bezel's reach follow from it. */
  readonly panelInches: number;
  /** Height of the panel's lower edge above the floor, in millimetres. */
  readonly lowerEdgeMm: number;
  /** Whether a visitor may turn a film's sound on; without it every film is mute. */
  readonly videoSound: boolean;
  /** Hours of the day, as the wall's clock has them, within which a clicker begins a talk while attract loops. */
  readonly lectureHours: readonly Hours[];
  /** The deck or route that it begins; empty for the shortest route. */
  readonly lectureTalk: string;
}

/** From one minute of the day (included) to another (excluded), each as 09:30; over midnight where the second is the earlier one. */
export interface Hours {
  readonly from: string;
  readonly to: string;
}

const minute = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

const FIELDS = {
  idleSeconds: z.number().min(20).max(900).default(60),
  warningSeconds: z.number().min(20).max(120).default(20),
  startLanguage: z.enum(['zh', 'en']).default('zh'),
  panelInches: z.number().min(10).max(120).default(55),
  lowerEdgeMm: z.number().min(0).max(2000).default(800),
  videoSound: z.boolean().default(false),
  lectureHours: z
    .array(z.strictObject({ from: minute, to: minute }))
    .max(20)
    .readonly()
    .default([]),
  lectureTalk: z.union([z.literal(''), z.string().regex(DECK_ID)]).default(''),
} as const;

/** One setting that was not taken as written. */
export interface SettingsProblem {
  readonly field: string;
  readonly why: Said;
}

const NOT_A_LIST: Said = {
  zh: '设置文件不是一组“名称: 值”，全部按默认值',
  en: 'The settings aren’t a list of “name: value”; all defaults are taken',
};
const UNKNOWN: Said = { zh: '没有这一项设置，已忽略', en: 'There is no such setting; it is left aside' };

/** Rebuilds settings from anything: never throws, names each value that it didn't take. */
export function readSettings(raw: unknown): { settings: Settings; problems: readonly SettingsProblem[] } {
  const problems: SettingsProblem[] = [];
  const record = z.record(z.string(), z.unknown()).safeParse(raw ?? {});
  if (!record.success) problems.push({ field: '', why: NOT_A_LIST });
  const given = record.success ? record.data : {};
  for (const field of Object.keys(given)) if (!(field in FIELDS)) problems.push({ field, why: UNKNOWN });
  function field<T>(name: keyof typeof FIELDS, schema: z.ZodType<T>): T {
    const read = schema.safeParse(given[name]);
    if (read.success) return read.data;
    const fallback = schema.parse(undefined);
    const [written, taken] = [JSON.stringify(given[name]), JSON.stringify(fallback)];
    const why = {
      zh: `值 ${written} 不可用，改用默认值 ${taken}`,
      en: `The value ${written} can’t be used; the default ${taken} is taken`,
    };
    problems.push({ field: name, why });
    return fallback;
  }
  const settings: Settings = {
    idleSeconds: field('idleSeconds', FIELDS.idleSeconds),
    warningSeconds: field('warningSeconds', FIELDS.warningSeconds),
    startLanguage: field('startLanguage', FIELDS.startLanguage),
    panelInches: field('panelInches', FIELDS.panelInches),
    lowerEdgeMm: field('lowerEdgeMm', FIELDS.lowerEdgeMm),
    videoSound: field('videoSound', FIELDS.videoSound),
    lectureHours: field('lectureHours', FIELDS.lectureHours),
    lectureTalk: field('lectureTalk', FIELDS.lectureTalk),
  };
  return { settings, problems };
}
