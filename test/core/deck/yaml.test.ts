import { expect, test } from '@playwright/test';
import { MOST_CHARACTERS } from '../../../src/core/deck/too-long.ts';
import { readYaml } from '../../../src/core/deck/yaml.ts';

test('values come with their lines', () => {
  const read = readYaml('names:\n  甲: [A]\n  乙: [B]\n');
  expect(read).toMatchObject({ kind: 'read', value: { names: { 甲: ['A'], 乙: ['B'] } } });
  expect(read.kind === 'read' && read.lineOf(['names', '乙'])).toBe(3);
});

for (const [name, text, line, why] of [
  ['that is no YAML', 'a: 1\nb: [\n', 3, 'as YAML'],
  ['with an alias', 'a: &x 1\nb: *x\n', 2, 'can’t stand for what is written elsewhere'],
  ['with brackets in brackets in brackets', '['.repeat(60) + ']'.repeat(60), 1, 'as YAML'],
  ['that is too long', `a: ${'x'.repeat(MOST_CHARACTERS.yaml)}`, 1, 'characters here'],
] as const)
  test(`a text ${name} is told with its line, and isn’t read`, () => {
    const read = readYaml(text);
    expect(read.kind === 'broken' && read.faults.map((fault) => [fault.line, fault.why.en.includes(why)])).toEqual([[line, true]]);
  });
