import type { Community, Row } from './seeded-article.ts';

/** What slides are made of: words alone, a picture each, or the house's blocks in turn. */
export const KINDS = ['text', 'pictures', 'rich'] as const;
export type Kind = (typeof KINDS)[number];

/** A slide's words: its title and what stands under it. */
interface Page {
  readonly title: string;
  readonly body: string;
}

const rows = (all: readonly Row[]) => all.map((row) => `- ${row.filter((cell) => cell !== undefined).join(' | ')}`).join('\n');
const fenced = (colons: string, head: string, from: string, body: string) => `${colons} ${head} from="${from}"\n${body}\n${colons}`;
const block = (head: string, from: string, body: string) => fenced(':::', head, from, body);
const source = (from: string) => `::: source from="${from}" :::`;

const RICH: readonly ((one: Community) => Page)[] = [
  ({ name, counts }) => ({
    title: `${name} | 数一数`,
    body: `${block('figures', counts.text, rows(counts.rows))}\n\n${source(counts.text)}`,
  }),
  ({ name, visits }) => ({
    title: `${name} | 每天的人`,
    body: `${block('rings', visits.text, rows(visits.rows))}\n\n${source(visits.text)}`,
  }),
  ({ name, order }) => ({
    title: `${name} | 的次序`,
    body: `${block('steps', order.text, order.things.map((thing) => `- ${thing}`).join('\n'))}\n\n${source(order.text)}`,
  }),
  ({ name, visits }) => ({
    title: `${name} | 量一量`,
    body: `${block('chart', visits.text, rows(visits.rows))}\n\n${source(visits.text)}`,
  }),
  ({ name, counts }) => ({ title: `${name} | 的门`, body: `${block('cards', counts.text, rows(counts.rows))}\n\n${source(counts.text)}` }),
  ({ name, order }) => ({
    title: `${name} | 的服务`,
    body: `${block('spokes hub="服务"', order.text, order.things.map((thing) => `- ${thing}`).join('\n'))}\n\n${source(order.text)}`,
  }),
  ({ name, harmony }) => ({
    title: `${name} | 里里外外`,
    body: fenced(
      '::::',
      'tree',
      harmony.text,
      harmony.levels.map(([level, detail]) => `::: level name="${level}"\n${detail}\n:::`).join('\n'),
    ),
  }),
  ({ name, order }) => ({
    title: `${name} | 怎样做`,
    body: block('points', order.text, order.things.map((thing, index) => `- ${thing} | ${order.clauses[index] ?? thing}`).join('\n')),
  }),
  ({ name, saying }) => ({ title: `${name} | 的话`, body: block(`quote speaker="${saying.speaker}"`, saying.text, saying.words) }),
];

function textPage({ name, counts, visits, order }: Community): Page {
  const list = order.things.map((thing) => `- ${thing}`).join('\n');
  return { title: `走进${name}`, body: `${counts.text}\n\n${visits.text}\n\n${list}\n\n${source(`${counts.text}|${visits.text}`)}` };
}

function picturePage({ name, counts }: Community, picture: string): Page {
  return { title: `看见${name}`, body: `![${name}的同心圆](${picture})\n\n${counts.text}\n\n${source(counts.text)}` };
}

function page(kind: Kind, one: Community, number: number, picture: string): Page {
  if (kind === 'text') return textPage(one);
  if (kind === 'pictures') return picturePage(one, picture);
  const compose = RICH[number % RICH.length];
  if (!compose) throw new Error('no rich slides');
  return compose(one);
}

/** One slide as a curator writes it; `number` counts from 0, `picture` is the file of a slide with a picture. */
export function slideText(kind: Kind, one: Community, number: number, picture: string): string {
  const { title, body } = page(kind, one, number, picture);
  return `::: slide id="p${number + 1}" :::\n\n# ${title}\n\n${body}\n`;
}
