import { expect, test } from '@playwright/test';
import { passagesOf } from '../../../../src/core/deck/blocks/block-reader.ts';

const FROM: readonly (readonly [from: string, ...passages: string[]])[] = [
  ['一句。|两句。', '一句。', '两句。'],
  ['一句。||两句。', '一句。', '两句。'],
  ['| 东段 | 52 | 中段 | 61 |', '| 东段 | 52 | 中段 | 61 |'],
  ['见下表：|两句。|| 东段 | 52 |', '见下表：', '两句。', '| 东段 | 52 |'],
  ['一句。|', '一句。'],
  [''],
];
for (const [from, ...passages] of FROM)
  test(`from="${from}" names ${passages.length}`, () => {
    expect(passagesOf(from)).toEqual(passages);
  });
