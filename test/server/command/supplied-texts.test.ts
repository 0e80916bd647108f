import { writeFile } from 'node:fs/promises';
import pino from 'pino';
import { expect, test } from 'vitest';
import { StoreUnavailableError } from '../../../queries/errors.ts';
import type { GraphStore } from '../../../queries/graph-store.ts';
import { suppliedTexts } from '../../../server/command/supplied-texts.ts';
import { emptyFolder } from '../../empty-folder.ts';
import { ENGINES } from '../../engines.ts';
import { loadOf } from '../../facts.ts';
import { smallLoad } from '../../queries/small-record.ts';
import { worldOf } from './world-of.ts';

const [{ open }] = ENGINES;

test('texts are found by the names that the record gives them, and the missing are logged', async () => {
  await using store = await open(smallLoad());
  await using folder = await emptyFolder();
  await writeFile(folder.path('paper.txt'), 'Hello, it refuses.');
  await writeFile(folder.path('else.txt'), 'No source of the record.');
  const lines: string[] = [];
  const log = pino({}, { write: (line) => void lines.push(line) });

  const texts = suppliedTexts(store, folder.path(), { ...worldOf({}), log });

  await expect.poll(() => [...texts]).toEqual([['source:paper', 'Hello, it refuses.']]);
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { level: 40, absent: ['source:book', 'source:reprint'] },
  ]);
});

test('a text that is no UTF-8 is logged by its source, and the others are read', async () => {
  await using store = await open(smallLoad());
  await using folder = await emptyFolder();
  await writeFile(folder.path('paper.txt'), Buffer.from([0xff, 0xfe, 0xfd]));
  await writeFile(folder.path('book.txt'), 'A book.');
  const lines: string[] = [];
  const log = pino({}, { write: (line) => void lines.push(line) });

  const texts = suppliedTexts(store, folder.path(), { ...worldOf({}), log });

  await expect.poll(() => [...texts.keys()]).toEqual(['source:book']);
  expect(lines.join('')).toContain('a text cannot be read');
});

test('a store that does not answer yet is asked again', async () => {
  await using store = await open(smallLoad());
  await using folder = await emptyFolder();
  await writeFile(folder.path('book.txt'), 'A book.');
  let asked = 0;
  const late: GraphStore = {
    engine: store.engine,
    endsQuestions: store.endsQuestions,
    ready: () => store.ready(),
    ask: async (query, params) => {
      asked += 1;
      if (asked === 1) throw new StoreUnavailableError('bolt://x', new Error('refused'));
      return store.ask(query, params);
    },
  };

  const texts = suppliedTexts(late, folder.path(), worldOf({}));

  expect([...texts]).toEqual([]);
  await expect.poll(() => [...texts.keys()], { timeout: 30_000 }).toEqual(['source:book']);
  expect(asked).toBeGreaterThan(1);
});

test('after a load the texts are those of the record that is there now', async () => {
  await using store = await open(loadOf({}, 'former'));
  await using folder = await emptyFolder();
  await writeFile(folder.path('book.txt'), 'A book.');
  const texts = suppliedTexts(store, folder.path(), worldOf({}));
  expect([...texts]).toEqual([]);

  await store.replace(smallLoad());

  await expect.poll(() => [...texts.keys()], { timeout: 30_000 }).toEqual(['source:book']);
});

test('without a folder nothing is asked', () => {
  const asked: string[] = [];
  const store: GraphStore = {
    engine: 'None 0',
    endsQuestions: true,
    ready: async () => {},
    ask: async ({ name }) => {
      asked.push(name);
      return [];
    },
  };

  expect(suppliedTexts(store, null, worldOf({})).size).toBe(0);
  expect(asked).toEqual([]);
});
