import { EDGE_MM, PALM_MM, REST_MS, STRAY_PX } from '../../src/player/touch/contact.ts';
import { RESISTANCE, TURN_SHARE, TURN_SPEED } from '../../src/player/touch/page-turn.ts';
import { words } from '../../test/player/touch/rules/doing.ts';
import { GESTURE_RULES } from '../../test/player/touch/rules/gesture-rules.ts';
import { answersTo } from '../../test/player/touch/rules/play.ts';

/** Every rule of touch as tables in Markdown, one a subject; the answers are those of the machine itself. */
export function gestureTable(): string {
  return GESTURE_RULES.map(({ subject, rules }) => {
    const rows = rules.map(({ rule, fingers, where }) => {
      const place = where ? [`(${where.at ?? `a panel of ${where.panelOf}`})`] : [];
      return `| ${rule} | ${[...place, ...fingers.map(words)].join('; ')} | ${answersTo(fingers, where).join('; ') || 'nothing'} |`;
    });
    return [`### ${subject}`, '', '| rule | fingers 1, 2, 3 … | the page |', '|---|---|---|', ...rows].join('\n');
  }).join('\n\n');
}

/** The measures of touch as a table in Markdown. */
export function touchMeasures(): string {
  const rows = [
    ['a palm is wider than', `${PALM_MM} mm`, 'a finger’s pad is 8 to 15 mm, a pressed thumb’s 20, the heel of a hand’s 30 and more'],
    ['the bezel reaches in by', `${EDGE_MM} mm`, 'half a finger’s pad'],
    ['a contact rests after', `${REST_MS / 1000} s`, 'leaning hands, bags, drops of water'],
    ['a direction is decided after', `${STRAY_PX} px`, 'below that it is a tap'],
    ['a page turns beyond', `${TURN_SHARE * 100} % of the width, or ${TURN_SPEED} px a ms`, 'decision 5'],
    ['at the ends the page follows', `${RESISTANCE * 100} % of the way`, 'the finger feels that nothing is there'],
  ];
  return ['| what | measure | why |', '|---|---|---|', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');
}
