import { boundsAround } from '../article/clause.ts';

const VERBS = [
  ...[
    '始终坚持',
    '一直坚持',
    '指出',
    '说',
    '表示',
    '强调',
    '提出',
    '认为',
    '坚持',
    '介绍',
    '践行',
    '回忆',
    '告诉记者',
    '称',
    '坦言',
    '感慨',
    '感叹',
  ],
  ...['补充', '透露', '解释', '写道', '回答', '问', '直言', '提醒', '呼吁', '希望', '讲', '笑道', '说道', '以'],
].join('|');
const BEFORE_QUOTE = new RegExp(`(?:^|[，。；：？！\\n”])([^，。；：？！\\n“”]+?)(?:${VERBS})[：，]?$`, 'u');
const BEHIND_QUOTE = new RegExp(`^([^，。；：？！\\n“”]+?)(?:${VERBS})(?:[。，；：]|$)`, 'u');
/** How somebody says it, or to whom, between the name and the verb. */
const MANNER = /^(?:也|还|则|又|曾|常|总|常常|多次|随后|当场|这样|如此|\p{Script=Han}{1,4}[着地]|(?:在|对|向|跟|和|给)[^，。]{1,12})+$/u;
const PRONOUN = /^(?:他|她|他们|她们)(?:$|\p{Script=Han}{1,6}$)/u;
/** How far before a pronoun its name may stand. */
const REACH = 120;

/** Who the text names as speaker right before the quotation (with its marks) or right behind it; empty when it names nobody there. */
export function speakersAround(quotation: string, text: string): readonly string[] {
  const speakers: string[] = [];
  for (let at = text.indexOf(quotation); at >= 0 && quotation !== ''; at = text.indexOf(quotation, at + 1)) {
    const before = BEFORE_QUOTE.exec(text.slice(0, at))?.[1];
    const behind = BEHIND_QUOTE.exec(text.slice(at + quotation.length))?.[1];
    for (const speaker of [before, behind]) if (speaker !== undefined) speakers.push(speaker.trim());
  }
  return speakers;
}

/**
 * Whether `speaker` is named, whole, as the quotation's speaker: alone, before words of manner (馆长笑着说), behind words that end in 的 or begin
 * with 该 (今年80岁的李奶奶, 该馆馆长), or shortly before a pronoun in the same paragraph.
 */
export function standsAsSpeaker(speaker: string, quotation: string, text: string): boolean {
  const own = speaker.trim();
  return speakersAround(quotation, text).some(
    (subject) => isNamedBy(own, subject) || (PRONOUN.test(subject) && standsBefore(own, quotation, text)),
  );
}

/**
 * Whether the paragraph around the quotation names `speaker`, not as the end of a longer name (总书记 of 习近平总书记). Of 年纪最大的巡护员 both
 * parts may stand there apart.
 */
export function standsBeside(speaker: string, quotation: string, text: string): boolean {
  const { start, end } = boundsAround(text, text.indexOf(quotation), '\n');
  const paragraph = text.slice(start, end);
  const parts = speaker.trim().split(/(?<=的)/u);
  const name = parts.at(-1) ?? '';
  const isWhole = [...paragraph.matchAll(/(?<=^|[\p{P}\s的是有和与位名])./gu)].some(({ index }) => paragraph.startsWith(name, index));
  return name !== '' && isWhole && parts.every((part) => paragraph.includes(part));
}

function isNamedBy(own: string, subject: string): boolean {
  const at = subject.indexOf(own);
  if (own === '' || at < 0) return false;
  const [before, behind] = [subject.slice(0, at), subject.slice(at + own.length)];
  return (before === '' || before.endsWith('的') || /^该\p{Script=Han}{1,3}$/u.test(before)) && (behind === '' || MANNER.test(behind));
}

function standsBefore(own: string, quotation: string, text: string): boolean {
  const before = text.slice(0, text.indexOf(quotation));
  return before.slice(Math.max(0, before.lastIndexOf('\n'), before.length - REACH)).includes(own);
}
