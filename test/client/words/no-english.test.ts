import { afterAll, expect, test } from 'vitest';
import type { Language } from '../../../client/words/languages.ts';
import { speak } from '../../../client/words/words.ts';
import { messagesIn } from './messages.ts';
import { say } from './samples.ts';

afterAll(async () => {
  await speak('en');
});

/** What has one name in every language: programs, formats, methods, keys. */
const NAMES =
  /\b(?:DEMARCHE_EMBED_ORIGINS|demarche-view|Demarche|PNG|SVG|HTML|PDF|CSV|JSON|GraphML|GEXF|Cytoscape|yEd|igraph|Gephi|APA|BibTeX|GraphQL|Cypher|Louvain|Ward|CONCOR|DNA|Unicode|UTF|SHA|Tab|Enter|Esc|Shift|Ctrl\+C|script|v?zq\w+?qz)\b|⌘C/gi;
const ENGLISH_WORDS =
  /(?<!\p{L})(?:the|of|and|with|without|which|are|was|were|this|that|there|shown|evidence|nobody|who|what|not|all|each|both|has|have|is|its|by|to|known|against|from)(?!\p{L})/iu;

/** Every text of a language by its path, without names; keys of the keyboard are none. */
async function textsIn(language: Language): Promise<readonly (readonly [string, string])[]> {
  const english = await messagesIn('en');
  return [...(await messagesIn(language))]
    .filter(([path]) => !/^keys\.\d+\.0$/.test(path))
    .map(([path, message]) => {
      const said = say({ path, message, english: english.get(path) ?? '' });
      return [path, said.replaceAll(NAMES, '·')] as const;
    });
}

test('French has kept no word of English', async () => {
  const texts = await textsIn('fr');

  expect(texts.length).toBeGreaterThan(300);
  expect(texts.filter(([, text]) => ENGLISH_WORDS.test(text))).toEqual([]);
});

test('Arabic has no word in Latin letters but names', async () => {
  const texts = await textsIn('ar');

  expect(texts.length).toBeGreaterThan(300);
  expect(texts.filter(([, text]) => /\p{Script=Latin}/u.test(text))).toEqual([]);
});

test('French sets its signs apart with blanks at which no line breaks', async () => {
  const texts = await textsIn('fr');

  expect(
    texts.filter(([, text]) =>
      /[ \S][;!?»](?<![\u00a0\u202f].)|[^\d\u00a0]:(?!\d)|«[^\u00a0]/.test(text),
    ),
  ).toEqual([]);
});

test('the words that are looked for are found in English', async () => {
  const texts = await textsIn('en');

  expect(texts.filter(([, text]) => ENGLISH_WORDS.test(text)).length).toBeGreaterThan(100);
});
