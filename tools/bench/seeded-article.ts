import type { Draw } from './seed.ts';

/** A row of a block, `figure | name` or `figure | name | note`, that the rules find in the article. */
export type Row = readonly [figure: string, name: string, note?: string];

/** What the seeded article says of one community: whole sentences, and the rows, steps and words that they prove. */
export interface Community {
  /** Two characters: 东港. */
  readonly name: string;
  readonly counts: { readonly text: string; readonly rows: readonly Row[] };
  readonly visits: { readonly text: string; readonly rows: readonly Row[] };
  readonly order: { readonly text: string; readonly clauses: readonly string[]; readonly things: readonly string[] };
  readonly harmony: { readonly text: string; readonly levels: readonly (readonly [name: string, detail: string])[] };
  readonly saying: { readonly text: string; readonly speaker: string; readonly words: string };
}

const FIRST = [...'东南西北青海云松石金玉春枫浮银长'];
const SECOND = [...'港湾山河湖岛桥林泉岭'];
const BUILT = ['服务驿站', '社区书屋', '便民食堂', '口袋公园', '健身广场'];
const WORK = ['企业', '商户', '门店', '工作室'];
const PEOPLE = ['职工', '居民', '志愿者'];
const ROOMS = ['图书馆', '享读区', '陈列室', '活动室'];
const GUESTS = ['居民', '职工', '老人', '青年', '孩子'];
const GIFTS = ['服务', '书本', '技艺', '温暖', '欢笑'];
const SURNAMES = ['王林', '李海', '张青', '刘泉', '陈枫'];
const DEEDS = ['问需求', '定清单', '送服务', '听意见', '看实效'];

/** The communities that the article is about, as many as there are names for at most; no two have the same name. */
export function drawCommunities(draw: Draw, count: number): readonly Community[] {
  const names = draw.shuffled(FIRST.flatMap((first) => SECOND.map((second) => first + second)));
  return names.slice(0, count).map((name) => community(name, draw));
}

function community(name: string, draw: Draw): Community {
  const [built, work, people, room] = [draw.pick(BUILT), draw.pick(WORK), draw.pick(PEOPLE), draw.pick(ROOMS)];
  const [halls, firms, staff] = [draw.whole(11, 39), draw.whole(2, 9) * 100, draw.whole(21, 99) * 100];
  const [readers, listeners] = [draw.whole(30, 60) * 10, draw.whole(10, 25) * 10];
  const [first = '', second = '', third = ''] = draw.shuffled(DEEDS);
  const clauses = [`${name}先${first}`, `再${second}`, `后${third}`];
  const words = `“让${draw.pick(GUESTS)}走进来，把${draw.pick(GIFTS)}送出去。”`;
  const speaker = `${name}主任${draw.pick(SURNAMES)}`;
  return {
    name,
    counts: {
      text: `${name}共有${halls}座${built}，${firms}余家${work}，${staff}名${people}。`,
      rows: [
        [`${halls}座`, built],
        [`${firms}余家`, work],
        [`${staff}名`, people],
      ],
    },
    visits: {
      text: `${name}${room}日均人流量为${readers}人次，讲堂每天服务约${listeners}人次。`,
      rows: [
        [`${readers}人次`, `${name}${room}`, '日均人流量'],
        [`约${listeners}人次`, '讲堂', '每天服务'],
      ],
    },
    order: { text: `${clauses.join('，')}。`, clauses, things: [first, second, third] },
    harmony: {
      text: `${name}以家庭和谐带动楼栋和谐，促进社区和谐。`,
      levels: [
        ['家庭和谐', `${name}以家庭和谐带动楼栋和谐`],
        ['楼栋和谐', '带动楼栋和谐'],
        ['社区和谐', '促进社区和谐'],
      ],
    },
    saying: { text: `${speaker}说：${words}`, speaker, words },
  };
}

/** The article: a headline, then what it says of each community, a sentence a paragraph. */
export function articleText(headline: string, communities: readonly Community[]): string {
  const paragraphs = communities.flatMap(({ counts, visits, order, harmony, saying }) =>
    [counts, visits, order, harmony, saying].map(({ text }) => text),
  );
  return `${[headline, ...paragraphs].join('\n\n')}\n`;
}
