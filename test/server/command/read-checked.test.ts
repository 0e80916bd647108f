import { expect, test } from 'vitest';
import { readChecked, readWhole } from '../../../server/command/read-checked.ts';
import { filesIn, folderOf } from '../../seed/folder-of.ts';
import { REPORT, REPRINT } from '../../seed/sound-record.ts';
import { tablesOf } from '../../seed/tables-of.ts';
import { worldOf } from './world-of.ts';

const WRONG = tablesOf({ actors: { 'state:AAA': { kind: 'realm' } } });
const BAD = { code: 'BAD_RECORD' };

test('without texts no source is at hand, and no span is held against one', async () => {
  await using record = await folderOf(tablesOf());

  const { absent, texts, problems } = await readChecked(record.path, null);

  expect([...absent].sort()).toEqual(['source:report', 'source:reprint']);
  expect([texts.size, problems]).toEqual([0, []]);
});

test('with texts spans are proved, and one that is not there is an error', async () => {
  await using record = await folderOf(tablesOf());
  const names = tablesOf().rows.sources.map(({ cells }) => cells['file'] ?? '');
  const texts = names.map((name, i) => [name, i === 0 ? REPORT : REPRINT] as const);
  await using sound = await filesIn(Object.fromEntries(texts));
  await using changed = await filesIn(Object.fromEntries(texts.map(([name]) => [name, 'Other.'])));

  expect((await readChecked(record.path, sound.path)).problems).toEqual([]);
  expect((await readChecked(record.path, changed.path)).problems).not.toEqual([]);
});

test('one record is read whole, its problems under the names of its own files', async () => {
  await using wrong = await folderOf(WRONG);
  const world = worldOf({});

  await expect(readWhole([wrong.path], null, world)).rejects.toMatchObject(BAD);

  expect(world.written.join('')).toMatch(/^actors\.csv:2:kind /m);
});

test('problems of several records stand under the folder of each', async () => {
  await using sound = await folderOf(tablesOf());
  await using wrong = await folderOf({ ...WRONG, head: { ...WRONG.head, name: 'wrong' } });
  const world = worldOf({});

  await expect(readWhole([sound.path, wrong.path], null, world)).rejects.toMatchObject({
    ...BAD,
    message: expect.stringContaining(`in ${sound.path}, ${wrong.path}: nothing was loaded`),
  });

  expect(world.written.join('')).toContain(`${wrong.path}/actors.csv:2:kind `);
  expect(world.written.join('')).not.toContain(`${sound.path}/actors.csv`);
});

test('the same record under two names is one, for its rows agree', async () => {
  const tables = tablesOf();
  await using one = await folderOf(tables);
  await using two = await folderOf({ ...tables, head: { ...tables.head, name: 'other' } });
  const world = worldOf({});

  const { rows } = await readWhole([one.path, two.path], null, world);

  expect(world.written).toEqual([]);
  expect(rows.positions).toHaveLength(tables.rows.positions.length);
});
