import { expect, test } from 'vitest';
import { sha256 } from '../../../seed/sha256.ts';
import { smallLoad } from '../../queries/small-record.ts';
import { openApp } from './open-app.ts';

const SPANS =
  '{ nodes(ids: ["evidence:1", "evidence:2"]) { ... on Evidence { quote verification } } }';
const TEXT = '{ node(id: "clause:draft/1a") { ... on Clause { text } } }';

test('without the texts nothing is quoted, and nothing is said to be proved', async () => {
  await using open = await openApp();

  const { data } = await open.ask(SPANS);

  const unproved = { quote: null, verification: 'SOURCE_NOT_SUPPLIED' };
  expect(data.nodes).toEqual([unproved, unproved]);
  expect((await open.ask(TEXT)).data.node).toEqual({ text: null });
});

test('with the texts a span is quoted where it is proved, and said to be changed where it is not', async () => {
  const sourceTexts = new Map([
    ['source:paper', 'Hello, it refuses.'],
    ['source:reprint', 'Hallo, it doubts.'],
  ]);
  await using open = await openApp(smallLoad(), { sourceTexts });

  const { data } = await open.ask(SPANS);

  expect(data.nodes).toEqual([
    { quote: 'Hello', verification: 'PROVED' },
    { quote: null, verification: 'CHANGED' },
  ]);
  expect((await open.ask(TEXT)).data.node).toEqual({ text: 'Hello' });
});

test('spans are counted in code points', async () => {
  const row = `evidence:11,position:1,source:book,2,5,${sha256('𝒜bc')},,It says so.`;
  const sourceTexts = new Map([['source:book', '😀😀𝒜bc']]);
  await using open = await openApp(smallLoad({ evidence: row }), { sourceTexts });

  const { data } = await open.ask(
    '{ node(id: "evidence:11") { ... on Evidence { quote verification source { id } } } }',
  );

  expect(data.node).toEqual({
    quote: '𝒜bc',
    verification: 'PROVED',
    source: { id: 'source:book' },
  });
});

test('a source counts as proved where all of its spans are', async () => {
  const sourceTexts = new Map([['source:reprint', 'dddd doubts.']]);
  await using changed = await openApp(smallLoad(), { sourceTexts });
  const added = `source:leaf,A leaf,,,2025,,en,leaf.txt,${'c'.repeat(64)}`;
  const shown = `evidence:11,position:1,source:leaf,0,4,${sha256('Leaf')},,It says so.`;
  await using proved = await openApp(smallLoad({ sources: added, evidence: shown }), {
    sourceTexts: new Map([['source:leaf', 'Leaf by leaf']]),
  });

  expect((await changed.ask('{ dataset { sourcesProved } }')).data.dataset.sourcesProved).toBe(0);
  expect((await proved.ask('{ dataset { sourcesProved } }')).data.dataset.sourcesProved).toBe(1);
});
