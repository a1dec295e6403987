/** Run by the bench in a Node of its own: reads a deck's file with one of the readers and prints the ms of each time, the cold first one too. */
import { readFileSync } from 'node:fs';
import { Marp } from '@marp-team/marp-core';
import createMarkdown from 'markdown-it';
import { parseDeck } from '../../../src/core/deck/parse.ts';

const TIMES = 4;

const readers: Readonly<Record<string, (text: string) => void>> = {
  concentric: (text) => parseDeck('deck.md', 'deck', text),
  'marp-core': (text) => new Marp().render(text),
  'markdown-it': (text) => createMarkdown().render(text),
};

const [, , name = '', file = ''] = process.argv;
const read = readers[name];
if (!read) throw new Error(`no reader is called ${name}`);
const text = readFileSync(file, 'utf8');
const times = Array.from({ length: TIMES }, () => {
  const began = performance.now();
  read(text);
  return performance.now() - began;
});
console.log(JSON.stringify(times));
