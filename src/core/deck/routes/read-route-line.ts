/** What one line of a route says. */
export type RouteLine =
  | { readonly kind: 'blank' }
  | { readonly kind: 'heading'; readonly text: string }
  /** `minutes` is 0 where none are written, undefined where they can't be read. */
  | {
      readonly kind: 'slide';
      readonly deck: string;
      readonly slide: string;
      readonly minutes: number | undefined;
      readonly hidden: boolean;
    }
  /** A line of the list that names no slide, or a line that is neither heading nor list. */
  | { readonly kind: 'unread'; readonly isItem: boolean };

const ITEM = /^[-*+]\s*/;
const HIDDEN = /^\(\s*备用\s*\)\s*/;
const SLIDE = /^(?:deck:)?(?<deck>[^\s#|]+)\s*#\s*(?<slide>[^\s#|]+)\s*(?:\|\s*(?<minutes>.*))?$/;
const MINUTES = /^(\d{1,3}(?:\.\d+)?)\s*(?:分钟?|minutes?|min)?$/;

/** Reads `- innovation-park#structure | 2 分钟`, `- （备用）quiz#trees` or `## 怎么搭起来 | How it is built`. Full-width signs and digits are read as plain ones. */
export function readRouteLine(written: string): RouteLine {
  const line = written.trim();
  if (line === '') return { kind: 'blank' };
  const heading = /^[#＃]{1,6}\s*(.*)$/u.exec(line);
  if (heading) return { kind: 'heading', text: heading[1]?.trim() ?? '' };
  const item = line.normalize('NFKC');
  if (!ITEM.test(item)) return { kind: 'unread', isItem: false };
  const text = item.replace(ITEM, '');
  const { deck, slide, minutes = '' } = SLIDE.exec(text.replace(HIDDEN, ''))?.groups ?? {};
  if (deck === undefined || slide === undefined) return { kind: 'unread', isItem: true };
  return { kind: 'slide', deck, slide, minutes: minutesIn(minutes.trim()), hidden: HIDDEN.test(text) };
}

function minutesIn(text: string): number | undefined {
  if (text === '') return 0;
  const [, digits] = MINUTES.exec(text) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
