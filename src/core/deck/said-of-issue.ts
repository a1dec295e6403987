import type * as z from 'zod';
import { unreachable } from '../unreachable.ts';
import type { Said } from './said.ts';

/** Parse with this for `saidOfIssue`: only an issue that has its input can tell what is missing from what is wrong. */
export const WITH_INPUT = { reportInput: true } as const;

const KINDS: Readonly<Record<string, Said>> = {
  string: { zh: '一段文字', en: 'text' },
  number: { zh: '一个数', en: 'a number' },
  int: { zh: '一个整数', en: 'a whole number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  array: { zh: '一个列表', en: 'a list' },
  object: { zh: '几行“名称: 值”', en: 'lines of “name: value”' },
  record: { zh: '几行“名称: 值”', en: 'lines of “name: value”' },
};

/** What is wrong with a value that a curator wrote, for one of zod's issues. */
export function saidOfIssue(issue: z.core.$ZodIssue): Said {
  switch (issue.code) {
    case 'invalid_type': {
      if (issue.input === undefined || issue.input === null) return { zh: '这一项没有写', en: 'This is missing' };
      const kind = KINDS[issue.expected] ?? { zh: issue.expected, en: issue.expected };
      return { zh: `这里要写${kind.zh}`, en: `This has to be ${kind.en}` };
    }
    case 'too_small':
      return issue.origin === 'string'
        ? { zh: '这一项是空的', en: 'This is empty' }
        : limit(issue.origin, issue.minimum, ['至少', 'at least']);
    case 'too_big':
      return limit(issue.origin, issue.maximum, ['最多', 'at most']);
    case 'invalid_value':
      return { zh: `只能写：${issue.values.join('、')}`, en: `It can be: ${issue.values.join(', ')}` };
    case 'unrecognized_keys':
      return { zh: `没有 ${issue.keys.join('、')} 这一项`, en: `There is nothing called ${issue.keys.join(', ')} here` };
    case 'invalid_format':
    case 'invalid_key':
    case 'invalid_element':
    case 'invalid_union':
    case 'not_multiple_of':
    case 'custom':
      return { zh: '这里写的不能用', en: 'This can’t be used' };
    default:
      return unreachable(issue);
  }
}

function limit(origin: string, count: number | bigint, [zh, en]: readonly [string, string]): Said {
  if (origin === 'string') return { zh: `${zh} ${count} 个字`, en: `It can have ${en} ${count} characters` };
  if (origin === 'array') return { zh: `${zh} ${count} 项`, en: `It can have ${en} ${count} ${Number(count) === 1 ? 'item' : 'items'}` };
  return { zh: `${zh}是 ${count}`, en: `It can be ${en} ${count}` };
}
