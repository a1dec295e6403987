import { expect, test } from '@playwright/test';
import { GESTURE_RULES } from './rules/gesture-rules.ts';
import { answersTo } from './rules/play.ts';

for (const { subject, rules } of GESTURE_RULES)
  test.describe(subject, () => {
    for (const { rule, fingers, answers, where } of rules)
      test(rule, () => {
        expect(answersTo(fingers, where)).toEqual(answers);
      });
  });

test('no two rules have one name', () => {
  const names = GESTURE_RULES.flatMap(({ rules }) => rules.map(({ rule }) => rule));
  expect(new Set(names).size).toBe(names.length);
});
