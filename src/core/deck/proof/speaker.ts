const BEFORE_QUOTE =
  /(?:^|[，。；：？！\n”])([^，。；：？！\n“”]+?)(?:(?:始终|一直)?(?:以|指出|说|表示|强调|提出|认为|坚持|介绍|践行))[：，]?$/u;
const BEHIND_QUOTE = /^([^，。；：？！\n“”]+?)(?:说|表示|介绍|指出|认为|强调)(?:[。，；：]|$)/u;

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

/** Whether `speaker` is named, whole, as the quotation's speaker. */
export function standsAsSpeaker(speaker: string, quotation: string, text: string): boolean {
  return speakersAround(quotation, text).includes(speaker.trim());
}
