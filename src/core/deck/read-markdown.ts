import createMarkdown, { type Token } from 'markdown-it';
import type { Inline, Prose } from './deck.ts';
import { type FenceProblem, fences, tellingFences } from './fence.ts';
import type { RawBlock, RawItem } from './raw.ts';

/** What a slide's Markdown holds, as written. Lines count from 1 in the file. */
export interface ReadMarkdown {
  readonly title: { readonly lines: readonly string[]; readonly line: number } | undefined;
  readonly prose: readonly Prose[];
  readonly blocks: readonly RawBlock[];
  readonly fenceProblems: readonly FenceProblem[];
}

/** Cuts a cell row at `|` (half or full width) and trims each cell. */
export function cellsOf(text: string): string[] {
  return text.split(/[|｜]/).map((cell) => cell.trim());
}

interface Open {
  readonly block: {
    name: string;
    attributes: Record<string, string>;
    line: number;
    items: RawItem[];
    lines: string[];
    children: RawBlock[];
  };
}

function inlineOf(token: Token): Inline[] {
  const inline: Inline[] = [];
  let strong = false;
  let link: string | undefined;
  for (const child of token.children ?? []) {
    if (child.type === 'strong_open') strong = true;
    else if (child.type === 'strong_close') strong = false;
    else if (child.type === 'link_open') link = String(child.attrGet('href') ?? '');
    else if (child.type === 'link_close') link = undefined;
    else if (child.type === 'softbreak' || child.type === 'hardbreak') inline.push({ kind: 'break' });
    else if (child.content !== '' && link !== undefined) inline.push({ kind: 'link', to: link, text: child.content });
    else if (child.content !== '') inline.push({ kind: strong ? 'strong' : 'text', text: child.content });
  }
  return inline;
}

function stringRecord(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, String(own)]));
}

/** One parser for all slides: making one takes longer than reading a slide. */
const parser = createMarkdown('zero', { html: false })
  .enable(['heading', 'list', 'emphasis', 'newline', 'escape', 'link', 'image', 'entity'])
  .use(fences);
// Targets are judged after parsing, by our own table, so that a bad one is a message and not silently text.
parser.validateLink = () => true;
parser.normalizeLink = (url) => url;

/** Reads one slide's body. `firstLine` is the body's first line in the file, from 1. Nothing in the text is lost: what is not a title, a block or a list is prose. */
export function readMarkdown(text: string, firstLine: number): ReadMarkdown {
  const fenceProblems: FenceProblem[] = [];
  let title: ReadMarkdown['title'];
  const prose: Prose[] = [];
  const blocks: RawBlock[] = [];
  const open: Open[] = [];
  let list: { items: Inline[][]; line: number } | undefined;
  let heading = false;
  let line = firstLine;
  for (const token of parser.parse(text, tellingFences(fenceProblems))) {
    if (token.map) line = firstLine + token.map[0];
    const block = open.at(-1)?.block;
    if (token.type === 'concentric_block_open') {
      open.push({
        block: {
          name: String(token.meta?.['name'] ?? ''),
          attributes: stringRecord(token.meta?.['attributes']),
          line,
          items: [],
          lines: [],
          children: [],
        },
      });
    } else if (token.type === 'concentric_block_close') {
      open.pop();
      if (block) (open.at(-1)?.block.children ?? blocks).push(block);
    } else if (token.type === 'heading_open') heading = true;
    else if (token.type === 'heading_close') heading = false;
    else if (token.type === 'bullet_list_open' || token.type === 'ordered_list_open') list ??= { items: [], line };
    else if (token.type === 'bullet_list_close' || token.type === 'ordered_list_close') {
      if (list && !block) prose.push({ kind: 'list', items: list.items, line: list.line });
      list = undefined;
    } else if (token.type === 'inline') {
      const only = token.children?.length === 1 ? token.children[0] : undefined;
      if (block && list) block.items.push({ cells: cellsOf(token.content), line });
      else if (block) block.lines.push(...token.content.split('\n'));
      else if (heading && title === undefined) title = { lines: cellsOf(token.content), line };
      else if (list) list.items.push(inlineOf(token));
      else if (only?.type === 'image') prose.push({ kind: 'picture', src: String(only.attrGet('src') ?? ''), alt: only.content, line });
      else prose.push({ kind: 'paragraph', inline: inlineOf(token), line });
    }
  }
  return { title, prose, blocks, fenceProblems };
}
