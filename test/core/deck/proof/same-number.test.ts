import { expect, test } from '@playwright/test';
import { numbersIn } from '../../../../src/core/deck/number.ts';
import { likeness } from '../../../../src/core/deck/proof/same-number.ts';

const PAIRS: readonly (readonly [own: string, source: string, likeness: string])[] = [
  ['大约70米', '约70米', 'same'],
  ['约8,400人', '约有8,400人', 'same'],
  ['-4.3℃', '零下4.3℃', 'same'],
  ['4.3℃', '零下4.3℃', 'other-approximation'],
  ['不到70米', '不足70米', 'other-approximation'],
  ['0', '0万吨', 'same'],
  ['9', '9万吨', 'other-value'],
  ['428件', '428件（套）', 'other-unit'],
  ['2003年', '二〇〇三年', 'same'],
  ['58%', '百分之五十八', 'same'],
];
for (const [own, source, expected] of PAIRS)
  test(`${own} and ${source}: ${expected}`, () => {
    const [a, b] = [numbersIn(own)[0], numbersIn(source)[0]];
    expect(a && b && likeness(a, b)).toBe(expected);
  });
