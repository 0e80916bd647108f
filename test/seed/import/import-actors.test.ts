import { readdir, readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { rowsOf, run, withTable } from './with-table.ts';

test.each([
  ['by code', 'JPN,', 'state:JPN'],
  ['by two-letter code', 'JP,', 'state:JPN'],
  ['by id', 'state:JPN,', 'state:JPN'],
  ['by name', ',Japan', 'state:JPN'],
  ['by name in the column of codes', 'Japan,', 'state:JPN'],
  ['by an alias in other spelling', ',THE ISLAMIC REPUBLIC OF IRAN', 'state:IRN'],
  ['by a name with other marks', ',Cote d’Ivoire', 'state:CIV'],
  ['by a name with & and St.', ',St. Vincent & the Grenadines', 'state:VCT'],
])('import finds an actor %s', async (...[, actor, id]) => {
  await using folder = await withTable([`${actor},t1,Ban,2023,support,,x`]);

  await run(folder);

  expect(await rowsOf(folder, 'positions')).toMatchObject([{ actor: id }]);
});

test.each([
  ['a name that several have', ',Korea', 'several go by this name', 'state:KOR state:PRK'],
  ['a name that is only like another', ',Jappan', 'the name is only like others', 'state:JPN'],
  ['a name that nobody has', ',Atlantis', 'nobody goes by this name', ''],
  [
    'a code and a name that do not fit',
    'AUS,Austria',
    "the code AUS is that of Australia, the name is another's",
    'state:AUS state:AUT',
  ],
])('import never guesses %s, but lists it for decision', async (...[, actor, why, ids]) => {
  await using folder = await withTable([
    'JPN,Japan,t1,Ban,2023,support,,x',
    `${actor},t1,Ban,2023,support,,x`,
  ]);

  const { code, message } = await run(folder);

  const decisions = await readFile(folder.path('record.talks.decisions.csv'), 'utf8');
  expect(code).toBe(1);
  expect(message).toMatch(/^1 actors to decide about, nothing was imported: /);
  expect(decisions).toContain(why);
  for (const id of ids.split(' ')) expect(decisions).toContain(id);
  expect(await readdir(folder.path())).toEqual(['record.talks.decisions.csv', 'talks.csv']);
});

test('import takes what was decided: an actor, a new one, or to leave the rows out', async () => {
  await using folder = await withTable([
    ',Korea,t1,Ban,2023,support,,x',
    ',Ocean Friends,t1,Ban,2023,support,,x',
    ',Nobody,t1,Ban,2023,support,,x',
  ]);
  await run(folder);
  const path = folder.path('record.talks.decisions.csv');
  const open = await readFile(path, 'utf8');
  const decided = ['state:KOR', 'org:ocean-friends', '-'];
  const lines = open.trimEnd().split('\n');
  await writeFile(path, lines.map((line, i) => line + (decided[i - 1] ?? '')).join('\n'));

  const { code, printed } = await run(folder);

  expect(code).toBe(0);
  expect(printed).toContain('1 rows rejected: an actor left out by decision');
  expect(await rowsOf(folder, 'actors')).toMatchObject([
    { id: 'state:KOR', kind: 'state' },
    { id: 'org:ocean-friends', kind: 'organisation', name: 'Ocean Friends' },
  ]);
});
