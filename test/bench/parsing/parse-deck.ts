/** Run by the bench in a Node of its own: does one thing to a deck's file and prints the ms of each time, the cold first one too. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Marp } from '@marp-team/marp-core';
import createMarkdown from 'markdown-it';
import { parseDeck } from '../../../src/core/deck/parse.ts';
import { checkDeck } from '../../../src/core/deck/rules/rules.ts';

const TIMES = 4;

/** What is done, made ready with the file; only what they return is timed. */
const readers: Readonly<Record<string, (text: string, file: string) => () => void>> = {
  concentric: (text) => () => parseDeck('deck.md', 'deck', text),
  'marp-core': (text) => () => new Marp().render(text),
  'markdown-it': (text) => () => createMarkdown().render(text),
  rules: (text, file) => {
    const { deck } = parseDeck('deck.md', 'deck', text);
    if (!deck) throw new Error(`${file} holds no deck`);
    const source = readFileSync(join(dirname(file), deck.source), 'utf8');
    // An article of its own each time: what a rule has read of one is kept for the next deck.
    return () => checkDeck(deck, { text: source }, text);
  },
};

const [, , name = '', file = ''] = process.argv;
const reader = readers[name];
if (!reader) throw new Error(`nothing is called ${name}`);
const read = reader(readFileSync(file, 'utf8'), file);
const times = Array.from({ length: TIMES }, () => {
  const began = performance.now();
  read();
  return performance.now() - began;
});
console.log(JSON.stringify(times));
