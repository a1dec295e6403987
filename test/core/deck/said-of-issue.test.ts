import { expect, test } from '@playwright/test';
import * as z from 'zod';
import { saidOfIssue, WITH_INPUT } from '../../../src/core/deck/said-of-issue.ts';

const CASES: readonly (readonly [string, z.ZodType, unknown, string, string])[] = [
  ['nothing', z.string(), undefined, '没有写', 'missing'],
  ['nothing behind the colon', z.number(), null, '没有写', 'missing'],
  ['a number where text belongs', z.string(), 5, '一段文字', 'text'],
  ['text where a number belongs', z.number(), '五', '一个数', 'a number'],
  ['half a number', z.number().int(), 1.5, '一个整数', 'a whole number'],
  ['a word where a list belongs', z.array(z.string()), 'x', '一个列表', 'a list'],
  ['a list where lines belong', z.strictObject({ a: z.string() }), [], '名称: 值', 'name: value'],
  ['empty text', z.string().min(1), '', '空的', 'empty'],
  ['too long a text', z.string().max(8), '一二三四五六七八九', '最多 8 个字', 'at most 8 characters'],
  ['an empty list', z.array(z.string()).min(1), [], '至少 1 项', 'at least 1 item'],
  ['too large a number', z.number().max(99), 100, '最多是 99', 'at most 99'],
  ['a word of another list', z.enum(['plum', 'sea']), 'pink', 'plum、sea', 'plum, sea'],
  ['a name that nobody knows', z.strictObject({}), { colour: 1 }, '没有 colour 这一项', 'nothing called colour'],
  ['a form of text that we don’t use', z.email(), 'x', '不能用', 'can’t be used'],
];
for (const [name, schema, value, zh, en] of CASES)
  test(`${name} is told in both languages`, () => {
    const read = schema.safeParse(value, WITH_INPUT);
    const [issue] = read.error?.issues ?? [];
    const said = issue && saidOfIssue(issue);
    expect(said?.zh).toContain(zh);
    expect(said?.en).toContain(en);
  });
