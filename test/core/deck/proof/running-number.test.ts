import { expect, test } from '@playwright/test';
import { parseDeck } from '../../../../src/core/deck/parse.ts';
import type { Problem } from '../../../../src/core/deck/problem.ts';
import { checkDeck } from '../../../../src/core/deck/rules/rules.ts';
import { realArticle } from '../real-article.ts';

const article = realArticle();
const PARK = '青岛国际创新园共有15座产业楼宇，300余家企业，1.1万名职工。';
const BUILT = '目前已完成15座楼宇党总支、18个党支部及6个服务驿站的建设。';
const VISITS =
  '自投入使用至今，已累计接待各类学习、培训、主题教育活动150余次，接待8000余人，其中接待省级以上单位10余次，市、区级以上单位100余次。';
const DAILY =
  '据该园党群服务中心的相关统计，自2019年7月投入使用以来，“同心圆”大讲堂服务区每天服务约150人次；党史展示区、咖啡区、享读区等活动区域日均使用人数达400人次；图书馆日均人流量为500人次。';
const SYSTEM =
  '还建立起以“一核六强五联动”为主要内容的“165”党建运行体系，打造“一楼一总支、一楼一驿站”特色党建品牌，逐步实现“组织、工作、服务”全覆盖。';

/** What must or should be changed in a sentence on a slide that stands on one passage. */
function told(sentence: string, passage: string): readonly Problem[] {
  const head = '---\nname: 试\ntitle: 画好同心圆\nunit: 试\naccent: sea\npicture: towers\nplace: 9\nfrom: |\n  画好同心圆\n---\n';
  const text = `${head}\n::: slide id="a" :::\n\n# 标题\n\n${sentence}\n\n::: source from="${passage}" :::\n`;
  const { deck, problems } = parseDeck('deck.md', 'x', text);
  return [...problems, ...(deck ? checkDeck(deck, article, text) : [])].filter(
    ({ severity, rule }) => severity === 'error' || rule.startsWith('unknown-'),
  );
}

const broken = (sentence: string, passage: string) => told(sentence, passage).map(({ rule }) => rule);
const severities = (sentence: string, passage: string) => told(sentence, passage).map(({ severity }) => severity);

const TRUE: readonly (readonly [string, readonly string[]])[] = [
  [
    PARK,
    [
      '共有15座产业楼宇，300余家企业，1.1万名职工',
      '三百余家企业',
      '十五座产业楼宇',
      '产业楼宇15座',
      '11000名职工',
      '1.1万名职工就在这里',
      '１５座产业楼宇',
    ],
  ],
  [BUILT, ['15座楼宇党总支和18个党支部', '6个服务驿站', '已完成6个服务驿站的建设']],
  [VISITS, ['接待8000余人', '其中接待省级以上单位10余次，市、区级以上单位100余次', '各类学习、培训、主题教育活动150余次']],
  [
    DAILY,
    ['图书馆日均人流量为500人次', '活动区域日均使用人数达400人次', '“同心圆”大讲堂服务区每天服务约150人次', '自2019年7月投入使用以来'],
  ],
  [SYSTEM, ['“165”党建运行体系', '165党建运行体系', '一核、六强、五联动', '“一楼一总支、一楼一驿站”', '统一建设']],
];
for (const [passage, sentences] of TRUE)
  for (const sentence of sentences)
    test(`true: ${sentence}`, () => {
      expect(broken(sentence, passage)).toEqual([]);
    });

const FALSE: readonly (readonly [string, readonly string[]])[] = [
  [
    PARK,
    [
      ...[
        '16座产业楼宇',
        '5座产业楼宇',
        '115座产业楼宇',
        '两座产业楼宇',
        '15座',
        '15个产业楼宇',
        '15座企业',
        '企业15座',
        '15座产业',
        '15座产业楼宇群',
      ],
      ...[
        '300家企业',
        '300多家企业',
        '约有300余家企业',
        '300余家企业集团',
        '数百家企业',
        '1.1名职工',
        '1.10万名职工',
        '1.1万余名职工',
        '1.1万名党员',
      ],
      ...[
        '第15座产业楼宇',
        '10至15座产业楼宇',
        '15座产业楼宇以上',
        '每年新增15座产业楼宇',
        '没有15座产业楼宇',
        '近千名职工',
        '①座产业楼宇',
      ],
    ],
  ],
  [BUILT, ['18个服务驿站', '18座党支部', '15座党支部', '三个党支部', '三项建设', '18个支部', '15座楼宇党总部']],
  [
    VISITS,
    [
      '8000余人',
      '接待8000人',
      '接待8000余人次',
      '每天接待8000余人',
      '培训8000余人',
      '接待省级以上单位10余次',
      '市、区级以上单位100余次',
      '其中省级以上单位100余次',
      '区级以上单位100余次',
      '活动15余次',
    ],
  ],
  [
    DAILY,
    [
      ...['图书馆日均人流量为400人次', '活动区域日均使用人数达500人次', '图书馆日均人流量为约500人次', '图书馆日均人流量约为500人次'],
      ...[
        '服务区每天服务150人次',
        '自2019年6月投入使用以来',
        '自2018年7月投入使用以来',
        '自7月投入使用以来',
        '共1050人次',
        '图书馆日均人流量为**5**10人次',
      ],
    ],
  ],
  [SYSTEM, ['“65”党建运行体系', '165', '七强', '五联', '六联动', '两核', '“一核六强”', '全覆盖100%']],
];
for (const [passage, sentences] of FALSE)
  for (const sentence of sentences)
    test(`false: ${sentence}`, () => {
      expect(broken(sentence, passage).filter((rule) => rule === 'unknown-figure' || rule === 'unknown-quotation')).not.toEqual([]);
    });

const WRONG_NUMBERS: readonly (readonly [string, string])[] = [
  [PARK, '15座企业'],
  [BUILT, '15座党支部'],
  [BUILT, '18个服务驿站'],
  [DAILY, '图书馆日均人流量为400人次'],
  [DAILY, '活动区域日均使用人数达500人次'],
];
for (const [passage, sentence] of WRONG_NUMBERS)
  test(`${sentence}, the number of another thing of the passage, keeps its slide off the screen`, () => {
    expect(severities(sentence, passage)).toContain('error');
  });

test('a right number told of its own thing in other words is a warning', () => {
  expect(severities('每年新增15座产业楼宇', PARK)).toEqual(['warning']);
});
