import type { Cut } from './cut.ts';

/** What a cut makes nothing of. */
type ToldAsValue = Cut & { readonly rule: string };

const DECK = 'src/core/deck';
const ROUTES = 'src/core/deck/routes';
const cut = (rule: string, file: string, from: string, to: string, nth?: number): ToldAsValue =>
  nth === undefined ? { rule, file, from, to } : { rule, file, from, to, nth };

/** The places that tell a problem as a value, each with the text that tells nothing in its stead. */
export const TOLD_AS_VALUES: readonly ToldAsValue[] = [
  cut('front-matter', `${DECK}/head-problems.ts`, 'return problems.map(', 'return problems.slice(0, 0).map('),
  cut('front-matter', `${DECK}/parse.ts`, '[noHead(file, text, KEYS)]', '[]', 1),
  cut('front-matter', `${DECK}/parse.ts`, '[noHead(file, text, KEYS)]', '[]', 2),
  cut('too-long', `${DECK}/parse.ts`, 'return long && {', 'return undefined && {'),
  cut('front-matter', `${ROUTES}/read-route.ts`, '[noHead(file, text, KEYS)]', '[]'),
  cut(
    'too-long',
    `${ROUTES}/read-route.ts`,
    "[{ severity: 'error', rule: 'too-long', file, line: 1, words: raw.slice(0, 20), ...long }]",
    '[]',
  ),
  cut('', `${ROUTES}/read-route.ts`, '...checkRouteWords(file, raw, words, minutes),', ''),
  cut('missing-translation', `${ROUTES}/read-route.ts`, '...missingEnglish(file, words),', ''),
  cut('route-line', `${ROUTES}/route-plan.ts`, 'if (shown.length === 0)', 'if (false)'),
  cut('plan-of-minutes', `${ROUTES}/route-plan.ts`, 'const missing = without.map(', 'const missing = without.slice(0, 0).map('),
  cut('plan-of-minutes', `${ROUTES}/route-plan.ts`, 'if (sum === minutes) return missing;', 'return missing;'),
  cut('route-id', `${ROUTES}/route-slides.ts`, 'folders.includes(route.id) ? [sameId(route)] : []', '[]'),
  cut('front-matter', `${DECK}/yaml.ts`, 'if (long) return broken', 'if (false) return broken'),
  cut('front-matter', `${DECK}/yaml.ts`, 'if (isDeep(text))', 'if (false)'),
  cut('front-matter', `${DECK}/yaml.ts`, 'if (document.errors.length > 0)', 'if (false)'),
  cut('front-matter', `${DECK}/yaml.ts`, 'if (alias) return', 'if (false) return'),
  cut('file-outside-deck', `${DECK}/media-path.ts`, 'if (OUTSIDE.test(path))', 'if (false)'),
  cut('file-name', `${DECK}/media-path.ts`, 'if (!CHARACTERS.test(path))', 'if (false)'),
  cut('file-kind', `${DECK}/media-path.ts`, 'if (extensions.some((allowed) => allowed === extension)) return', 'return'),
  cut('subtitles', `${DECK}/subtitles.ts`, 'if (long) return {', 'if (false) return {'),
  cut('glossary', `${DECK}/glossary.ts`, 'yaml.faults.map(({ line, words, why }) => tell(line, words, why))', '[]'),
  cut(
    'glossary',
    `${DECK}/glossary.ts`,
    'return { glossary: EMPTY_GLOSSARY, problems };',
    'return { glossary: EMPTY_GLOSSARY, problems: [] };',
  ),
  cut('article', `${DECK}/join-by-moves.ts`, 'yaml.faults.map(({ line, words, why }) => tell(line, words, why, LIKE_THE_OTHERS))', '[]'),
  cut('article', `${DECK}/join-by-moves.ts`, 'joined.problems.map(toldMove)', '[]'),
  cut('article', `${DECK}/article.ts`, 'if (found) return', 'if (false) return'),
  cut('article', `${DECK}/article.ts`, 'if (target) return', 'if (false) return'),
  cut('article', 'electron/slides/read-article.ts', "[{ severity: 'error', rule: 'article', file, line: 1, words, why, instead }]", '[]'),
  cut(
    'deck-file',
    'electron/slides/last-good.ts',
    "return [{ severity: 'error', rule: 'deck-file', file, line: 1, words: id, why, instead }]",
    'return []',
  ),
  cut('settings', 'electron/problems-file.ts', 'return problems.map(', 'return problems.slice(0, 0).map('),
  cut(
    'approval',
    `${DECK}/rules/approval.ts`,
    "return [todo(own, RULE, 'name', '还没有人审过', 'nobody has approved it yet', LOOK)]",
    'return []',
  ),
  cut(
    'approval',
    `${DECK}/rules/approval.ts`,
    "return [todo(own, RULE, 'checked', '没有记下审的是哪一稿', 'nothing says which text was approved', LOOK)]",
    'return []',
  ),
  cut(
    'approval',
    `${DECK}/rules/approval.ts`,
    'const { by, date } = approval;',
    "const { by, date } = approval; if (approval.words !== '') return [];",
  ),
  cut('approval', `${DECK}/rules/approval.ts`, 'return [...own, ...unapproved(en)];', 'return own;'),
  cut('old-translation', `${DECK}/rules/approval.ts`, "if (translates !== '' && translates !== mark)", 'if (false)'),
  cut('old-translation', `${DECK}/rules/approval.ts`, "if (translates === '')", 'if (false)'),
  cut('', 'electron/slides/read-deck.ts', 'return checkSubtitles(own, article);', 'return [];'),
  cut('', 'electron/slides/read-deck.ts', 'checkTranslatedSubtitles(own, words, article, glossary)', '[]'),
  cut('', 'electron/slides/read-deck.ts', 'approvalProblems(marked(original), en && marked(en))', '[]'),
  cut('', 'electron/slides/read-exhibition.ts', 'checkExhibition(reader.nameOf(file), exhibition, article, read.text)', '[]'),
  cut('', 'electron/slides/read-exhibition.ts', 'checkTranslatedExhibition(own, original, article, await reader.glossary())', '[]'),
];
