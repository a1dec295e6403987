/** Words that may say a number and needn't: a, both, secondary, at first. */
const HINTS: readonly (readonly [RegExp, readonly (number | string)[]])[] = [
  [/\b(?:an?|the|each|every|once|single|same|alone|only|whole|first|primary|per|another|one)\b/iu, [1]],
  [/\b(?:both|twice|two|pair|couple|second|secondary|again|either|neither)\b/iu, [2]],
  [/\b(?:third|thrice|triple|three)\b/iu, [3]],
  [/\b(?:double|doubles|doubled)\b/iu, [1, 2]],
  [/\b(?:tripled|trebled)\b/iu, [2, 3]],
  [/\b(?:round|around) the clock\b/iu, [24]],
  [/\btertiary\b/iu, [3]],
  [/\bhalf\b/iu, [1, '1/2', 50]],
  [/\bquarters?\b/iu, ['1/4', 25]],
  // 周六.
  ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'].map(
    (day, index) => [new RegExp(`\\b${day}s?\\b`, 'u'), [index + 1]] as const,
  ),
];

/** The numbers that an English text may say in words which count nothing elsewhere; so what the Chinese says may well be said there. */
export function numbersHinted(text: string): readonly (number | string)[] {
  return HINTS.flatMap(([words, values]) => (words.test(text) ? values : []));
}
