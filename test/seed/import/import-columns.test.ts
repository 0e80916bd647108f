import { writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { importTable } from '../../../seed/import/import-table.ts';
import { rowsOf, run, withTable } from './with-table.ts';

test('import takes other columns by a map', async () => {
  await using folder = await withTable(['Japan,Ban,yes'], 'Country,Motion,Vote');
  await writeFile(folder.path('words.csv'), 'word,stance\nYES,supports\n');
  const map = ['actor=Country', 'title=Motion', 'stance=Vote'].flatMap((pair) => ['--map', pair]);

  const { code } = await run(folder, ...map, '--stances', folder.path('words.csv'));

  expect(code).toBe(0);
  expect(await rowsOf(folder, 'positions')).toMatchObject([
    { actor: 'state:JPN', stance: 'supports', target: 'clause:talks/Ban' },
  ]);
});

test('import says which columns it misses and which there are', async () => {
  await using folder = await withTable(['Japan,Ban,yes'], 'Country,Motion,Vote');

  const { code, message } = await run(folder);

  expect(code).toBe(1);
  expect(message).toBe(
    '--map: found no column for actor, target, stance; allowed is FIELD=COLUMN, with one of Country, Motion, Vote',
  );
});

test('import asks for the columns that nobody named, where there is somebody to ask', async () => {
  await using folder = await withTable(['Japan,Ban,support'], 'Country,Motion,Vote');
  const columns: Readonly<Record<string, string>> = {
    actor: 'Country',
    target: 'Motion',
    stance: 'Vote',
  };

  const report = await importTable({
    path: folder.path('talks.csv'),
    to: folder.path('record'),
    names: {
      ...{ name: 'talks', title: 'Talks', publisher: '', licence: 'MIT' },
      ...{ form: null, evidentiality: 'record' },
    },
    map: new Map(),
    placeholders: new Map(),
    isDryRun: false,
    ask: async (field) => columns[field] ?? null,
  });

  expect(report.isWritten).toBe(true);
  expect(await rowsOf(folder, 'positions')).toMatchObject([{ actor: 'state:JPN' }]);
});
