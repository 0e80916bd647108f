import { expect, test } from 'vitest';
import { loadOf } from '../../facts.ts';
import { openApp } from './open-app.ts';

const LOAD = loadOf({
  positions: [
    ['position:1', 'state:AAA', 'SUPPORTS', 'clause:d/1'],
    ['position:2', 'state:BBB', 'COMMITS', 'clause:d/1'],
    ['position:3', 'state:AAA', 'SUPPORTS', 'clause:d/2'],
    ['position:4', 'state:BBB', 'OPPOSES', 'clause:d/2'],
    ['position:5', 'state:AAA', 'OPPOSES', 'clause:d/3'],
    ['position:6', 'state:BBB', 'RESERVES', 'clause:d/3'],
    ['position:7', 'state:AAA', 'SUPPORTS', 'clause:d/4'],
    ['position:8', 'state:BBB', 'SILENT', 'clause:d/4'],
    ['position:9', 'state:CCC', 'SUPPORTS', 'clause:d/5'],
  ],
});

test('actors side by side show each topic with a verdict, and how far they agree', async () => {
  await using open = await openApp(LOAD);

  const { data } = await open.ask(`{
    compare(actors: ["state:AAA", "state:BBB"], level: CLAUSE) {
      actors { id }
      rows { topic { id } verdict cells { actor polarity stances positions } }
      agreement shared note
    }
  }`);

  expect(data.compare).toMatchObject({
    actors: [{ id: 'state:AAA' }, { id: 'state:BBB' }],
    agreement: 2 / 3, // on 1 and 3 of the three topics that both are on record on
    shared: 3,
    note: null,
  });
  const { rows } = data.compare;
  expect(rows.map((row: { verdict: string }) => row.verdict)).toEqual([
    'all are for',
    'they disagree',
    'all are against',
    'one is on record',
  ]);
  expect(rows[3]).toMatchObject({
    topic: { id: 'clause:d/4' },
    cells: [
      { actor: 'state:AAA', polarity: 1, stances: ['SUPPORTS'], positions: ['position:7'] },
      { actor: 'state:BBB', polarity: null, stances: ['SILENT'], positions: ['position:8'] },
    ],
  });
});

// By distance AAA and BBB agree 1, 0 and 0.75; by equal polarity on 1 alone.
test.each([
  ['ORDINAL', 1.75 / 3],
  ['EXACT', 1 / 3],
])('agreement is by %s where that is asked for', async (similarity, agreement) => {
  await using open = await openApp(LOAD);

  const { data } = await open.ask(
    `{ compare(actors: ["state:AAA", "state:BBB"], level: CLAUSE, similarity: ${similarity}) { agreement } }`,
  );

  expect(data.compare.agreement).toBeCloseTo(agreement, 12);
});

test('those that share no topic have no agreement, and the answer says why', async () => {
  await using open = await openApp(LOAD);

  const { data } = await open.ask(`{
    apart: compare(actors: ["state:AAA", "state:CCC"], level: CLAUSE) { agreement shared note }
    alone: compare(actors: ["state:AAA"], level: CLAUSE) { agreement shared note }
    nothing: compare(actors: ["state:AAA", "state:BBB"]) { rows { verdict } agreement note }
  }`);

  expect(data).toEqual({
    apart: { agreement: null, shared: 0, note: 'no two actors spoke to the same topic' },
    alone: {
      ...{ agreement: null, shared: 4 },
      note: 'only one actor is on record here, state:AAA: no two actors',
    },
    nothing: {
      ...{ rows: [], agreement: null },
      note: 'no position with a polarity passes the filter',
    },
  });
});

test.each([
  ['actors: ["state:XXX", "state:AAA"]', 'NOT_FOUND', 'nothing on record has the id "state:XXX"'],
  ['actors: []', 'BAD_INPUT', 'actors: found 0 of them; allowed is 1 to 20'],
  ['actors: ["clause:d/1"]', 'BAD_INPUT', 'actors: found "clause:d/1"'],
  [
    'actors: ["state:AAA"], filter: { actors: ["state:BBB"] }',
    'BAD_INPUT',
    'filter.actors: found state:BBB; allowed is none',
  ],
])('compare(%s) is refused', async (args, code, message) => {
  await using open = await openApp(LOAD);

  const { errors } = await open.ask(`{ compare(${args}) { shared } }`);

  expect(errors?.[0]).toMatchObject({
    extensions: { code },
    message: expect.stringContaining(message),
  });
});
