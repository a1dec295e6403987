import { expect, test } from '@playwright/test';
import { claimOf } from '../../../../src/core/deck/proof/claim.ts';

const CLAIMS: readonly (readonly [asked: string, answer: string, claim: string])[] = [
  ['共有多少座产业楼宇？', '15座', '共有15座产业楼宇？'],
  ['共有几座产业楼宇？', '15', '共有15座产业楼宇？'],
  ['全程多少盏灯？', '38盏', '全程38盏灯？'],
  ['谁坐车半价？', '老年人', '老年人'],
];
for (const [asked, answer, claim] of CLAIMS)
  test(`${answer} to ${asked} claims ${claim}`, () => {
    expect(claimOf(asked, answer)).toBe(claim);
  });
