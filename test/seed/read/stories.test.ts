import { expect, test } from 'vitest';
import { readStories } from '../../../seed/read/stories.ts';
import { readIdentity, readRecord } from '../../../seed/read.ts';
import { folderOf } from '../folder-of.ts';
import { tablesOf } from '../tables-of.ts';

const step = { name: 'One', text: 'Look left.', address: '?select=state:AAA' };
const STORIES = JSON.stringify([{ title: 'A tale', steps: [step] }], null, 1);

const read = (text: string) => readStories({ is: 'there', bytes: new TextEncoder().encode(text) });
const places = (text: string) =>
  read(text).problems.map(({ line, column, code }) => `${line}:${column} ${code}`);

test('stories are read in their order, and are part of the state of the record', async () => {
  await using plain = await folderOf(tablesOf());
  await using told = await folderOf(tablesOf(), { 'stories.json': STORIES });

  const { stories, digest, problems } = await readRecord(told.path);

  expect(stories).toEqual([{ title: 'A tale', steps: [{ ...step, line: 8 }] }]);
  expect(problems).toEqual([]);
  expect(digest).not.toBe((await readRecord(plain.path)).digest);
  expect((await readIdentity(told.path)).digest).toBe(digest);
});

test('no record must have stories, and one that has them may list them', async () => {
  await using plain = await folderOf(tablesOf());

  expect(await readRecord(plain.path)).toMatchObject({ stories: [], problems: [] });
});

test('what is no list of stories is said, with the part that is wrong', () => {
  expect(places('{')).toEqual(['1: E01']);
  expect(places('{}')).toEqual(['1: E01']);
  expect(places('[{ "steps": [] }]')).toEqual(['1:title E01', '1:steps E01']);
  expect(places('[{ "title": "A", "steps": [\n{ "name": 1, "address": "?a" }] }]')).toEqual([
    '2:name E01',
    '2:text E01',
  ]);
});
