import type { MarkdownIt, StateBlock } from 'markdown-it';

/** What is wrong with a fence: `line` counts from 0 within the parsed text. */
export interface FenceProblem {
  readonly kind: 'unclosed' | 'unopened' | 'nameless' | 'bad-attribute';
  readonly line: number;
  readonly words: string;
}

interface FenceLine {
  readonly colons: number;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly selfClosed: boolean;
  /** Colons and nothing else: closes. */
  readonly bare: boolean;
  readonly rest: string;
}

const ATTRIBUTE = /\s*([a-z][a-z-]*)="([^"]*)"/y;

function readFenceLine(text: string): FenceLine | undefined {
  const colons = /^:{3,}/.exec(text)?.[0];
  if (colons === undefined) return undefined;
  const body = text.slice(colons.length).trim();
  const selfClosed = /\s:{3,}$/.test(body);
  const inner = selfClosed ? body.replace(/\s:{3,}$/, '') : body;
  const name = /^[a-z][a-z-]*(?=\s|$)/.exec(inner)?.[0] ?? '';
  const attributes: Record<string, string> = {};
  ATTRIBUTE.lastIndex = name.length;
  let end = name.length;
  for (let found = ATTRIBUTE.exec(inner); found; found = ATTRIBUTE.exec(inner)) {
    attributes[found[1] ?? ''] = found[2] ?? '';
    end = ATTRIBUTE.lastIndex;
  }
  return { colons: colons.length, name, attributes, selfClosed, bare: body === '', rest: inner.slice(end).trim() };
}

function lineText(state: StateBlock, line: number): string {
  return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
}

/** The line that closes the fence opened at `start`, or where it must end because nothing closes it. */
function findEnd(state: StateBlock, start: number, end: number, colons: number): { line: number; closed: boolean } {
  for (let line = start + 1; line < end; line++) {
    const fence = readFenceLine(lineText(state, line));
    if (!fence) continue;
    if (fence.bare && fence.colons === colons) return { line, closed: true };
    if (fence.colons > colons || (!fence.bare && fence.colons === colons && !fence.selfClosed)) return { line, closed: false };
  }
  return { line: end, closed: false };
}

function openFence(problems: FenceProblem[], state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const text = lineText(state, start);
  const fence = readFenceLine(text);
  if (!fence) return false;
  if (silent) return true;
  if (fence.bare) {
    problems.push({ kind: 'unopened', line: start, words: text });
    state.line = start + 1;
    return true;
  }
  if (fence.name === '') problems.push({ kind: 'nameless', line: start, words: text });
  else if (fence.rest !== '') problems.push({ kind: 'bad-attribute', line: start, words: fence.rest });
  const close = fence.selfClosed ? { line: start + 1, closed: true } : findEnd(state, start, end, fence.colons);
  if (!close.closed) problems.push({ kind: 'unclosed', line: start, words: text });
  const open = state.push('concentric_block_open', '', 1);
  open.map = [start, close.line];
  open.meta = { name: fence.name, attributes: fence.attributes };
  if (!fence.selfClosed) {
    const { lineMax, parentType } = state;
    state.lineMax = close.line;
    state.md.block.tokenize(state, start + 1, close.line);
    state.lineMax = lineMax;
    state.parentType = parentType;
  }
  state.push('concentric_block_close', '', -1);
  state.line = fence.selfClosed ? start + 1 : close.line + (close.closed ? 1 : 0);
  return true;
}

/** Where the problems of a text go, by the environment that it is parsed with. */
const collected = new WeakMap<object, FenceProblem[]>();

/** The environment to parse one text with: a fence that is unclosed, unopened or nameless is put into `problems`. */
export function tellingFences(problems: FenceProblem[]): Record<string, never> {
  const environment = {};
  collected.set(environment, problems);
  return environment;
}

/** Teaches markdown-it our `:::` blocks: nestable with longer fences outside; a fence that is unclosed, unopened or nameless is told (`tellingFences`), never swallowed. */
export function fences(markdown: MarkdownIt): void {
  markdown.block.ruler.before(
    'heading',
    'concentric_fence',
    (state, start, end, silent) => openFence(collected.get(state.env) ?? [], state, start, end, silent),
    {
      alt: ['paragraph', 'list'],
    },
  );
}
