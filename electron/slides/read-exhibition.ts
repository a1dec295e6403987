import path from 'node:path';
import type { Exhibition } from '../../src/core/deck/deck.ts';
import { parseExhibition } from '../../src/core/deck/parse.ts';
import type { Problem } from '../../src/core/deck/problem.ts';
import { checkExhibition } from '../../src/core/deck/rules/rules.ts';
import { checkTranslatedExhibition } from '../../src/core/deck/rules/translation-rules.ts';
import type { Language } from '../../src/core/language.ts';
import type { FolderReader } from './folder-reader.ts';

const NO_EXHIBITION: Exhibition = { title: '', standfirst: [], credit: '', from: [] };

/** Reads exhibition.yaml and exhibition.en.yaml. Like a slide, words with an error are kept off the screen; English that is missing or wrong gives way to the original. */
export async function readExhibition(reader: FolderReader): Promise<Readonly<Record<Language, Exhibition>>> {
  const file = path.join(reader.root, 'exhibition.yaml');
  const read = await reader.read(file);
  if (read.kind === 'refused') {
    reader.tell(file, 'exhibition', '', read.why, {
      zh: '写一个 exhibition.yaml：source、title、standfirst、credit、from',
      en: 'Write an exhibition.yaml with source, title, standfirst, credit and from',
    });
    return { zh: NO_EXHIBITION, en: NO_EXHIBITION };
  }
  const { exhibition, source, problems } = parseExhibition(reader.nameOf(file), read.text);
  reader.problems.push(...problems);
  if (!exhibition) return { zh: NO_EXHIBITION, en: NO_EXHIBITION };
  const { article } = await reader.article(reader.root, source);
  const zh = sound(reader, exhibition, checkExhibition(reader.nameOf(file), exhibition, article, read.text));
  return zh
    ? { zh, en: (await readTranslated(reader, { exhibition: zh, text: read.text })) ?? zh }
    : { zh: NO_EXHIBITION, en: NO_EXHIBITION };
}

async function readTranslated(
  reader: FolderReader,
  original: { readonly exhibition: Exhibition; readonly text: string },
): Promise<Exhibition | undefined> {
  const file = path.join(reader.root, 'exhibition.en.yaml');
  const read = await reader.read(file);
  if (read.kind === 'refused') {
    reader.problems.push({
      ...{ severity: 'todo', rule: 'missing-translation', file: reader.nameOf(file), line: 1, words: '' },
      why: { zh: '展厅的标题还没有英文', en: 'The exhibition’s own words have no English yet' },
      instead: {
        zh: '写一个 exhibition.en.yaml，各项和 exhibition.yaml 一样',
        en: 'Write an exhibition.en.yaml with the same lines as exhibition.yaml',
      },
    });
    return undefined;
  }
  const { exhibition, source, problems } = parseExhibition(reader.nameOf(file), read.text);
  reader.problems.push(...problems);
  if (!exhibition) return undefined;
  const { article } = await reader.article(reader.root, source);
  const own = { file: reader.nameOf(file), exhibition, text: read.text };
  return sound(reader, exhibition, checkTranslatedExhibition(own, original, article, await reader.glossary()));
}

function sound(reader: FolderReader, exhibition: Exhibition, found: readonly Problem[]): Exhibition | undefined {
  reader.problems.push(...found);
  return found.some(({ severity }) => severity === 'error') ? undefined : exhibition;
}
