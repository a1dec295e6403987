import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { BLOCK_READERS } from '../../../src/core/deck/blocks/block-readers.ts';
import { readSettings } from '../../../src/core/settings/settings.ts';

const manual = readFileSync('docs/authoring.md', 'utf8');
const operating = readFileSync('docs/operating.md', 'utf8');

test('every block that a curator may write has its row in the manual, and each of its attributes is named there', () => {
  for (const { name, attributes } of BLOCK_READERS) {
    expect(manual, name).toContain(`| \`${name}\` |`);
    for (const attribute of attributes) expect(manual, `${name} ${attribute}`).toMatch(new RegExp(`\`${attribute}[=\`]|\\b${attribute}="`));
  }
});

test('every setting has its row for the keeper', () => {
  for (const name of Object.keys(readSettings({}).settings)) expect(operating).toContain(`| \`${name}\` |`);
});
