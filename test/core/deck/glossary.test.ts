import { expect, test } from '@playwright/test';
import { parseGlossary, termsIn, translatedTermsIn } from '../../../src/core/deck/glossary.ts';
import { glossaryTerms } from '../../../src/core/deck/rules/glossary-terms.ts';
import { realArticle, slidesFile } from './real-article.ts';

function read(text: string) {
  return parseGlossary('glossary.yaml', text);
}

test('the real glossary can be read and stands on the article', () => {
  const text = slidesFile('glossary.yaml');
  const { glossary, problems } = read(text);
  expect(problems).toEqual([]);
  expect(glossary.names.get('崂山区民政局')).toEqual(['Laoshan District Civil Affairs Bureau']);
  expect(glossaryTerms('glossary.yaml', glossary, [realArticle()], text)).toEqual([]);
});

const BROKEN: readonly (readonly [string, string, number])[] = [
  ['no YAML', 'names:\n  a: [b\n', 3],
  ['a list of its own', 'words:\n  民政局: [Bureau]\n', 1],
  ['a term without a list', 'names:\n  民政局: Bureau\n', 2],
];
for (const [name, text, line] of BROKEN)
  test(`a glossary with ${name} is a problem with its line, and empty`, () => {
    const { glossary, problems } = read(text);
    expect(problems[0]).toMatchObject({ rule: 'glossary', line });
    expect(glossary.names.size).toBe(0);
  });

const WRONG: readonly (readonly [string, string, number, string])[] = [
  ['a term that the article lacks', 'names:\n  民政厅: [Department]\n', 2, '报道里没有'],
  ['two translations of one term', 'names:\n  民政局: [Civil Affairs Bureau, Civil Affairs Office]\n', 2, '译成了几种'],
  ['one translation of two terms', 'names:\n  民政局: [Bureau]\n  市场监管局: [Bureaus]\n', 3, '一样的英文'],
];
for (const [name, text, line, why] of WRONG)
  test(`${name} is an error at its line`, () => {
    const problems = glossaryTerms('glossary.yaml', read(text).glossary, [realArticle()], text);
    expect(problems).toMatchObject([{ rule: 'glossary-terms', line }]);
    expect(problems[0]?.why.zh).toContain(why);
  });

test('the longest term wins, in either language, and words are whole', () => {
  const { counted } = read('counted:\n  党支部: [Party branches]\n  楼宇党支部: [building Party branches]\n').glossary;
  expect(termsIn('楼宇党支部和党支部', counted).map(({ zh }) => zh)).toEqual(['楼宇党支部', '党支部']);
  const told = translatedTermsIn('Building Party branches, Party branches, party branchesx', counted);
  expect(told.map(({ zh }) => zh)).toEqual(['楼宇党支部', '党支部']);
});
