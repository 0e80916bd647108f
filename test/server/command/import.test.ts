import { readdir, readFile, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readRecord } from '../../../seed/read.ts';
import { checkCommand } from '../../../server/command/check.ts';
import { importCommand } from '../../../server/command/import.ts';
import { initCommand } from '../../../server/command/init.ts';
import { verifyCommand } from '../../../server/command/verify.ts';
import { emptyFolder } from '../../empty-folder.ts';
import { HEADER, rowsOf, run, withTable } from '../../seed/import/with-table.ts';
import { runOne } from './run-one.ts';

test('import makes a record that passes check, and whose spans verify proves', async () => {
  await using folder = await withTable([
    'JPN,Japan,t1,"Ban, and phase out",2023-02-13,oppose,,"a:S ""1"""',
    'CIV,Côte d’Ivoire 😀,t1,"Ban, and\r\nphase out",2023,support,,a:S2',
    'FRA,France,t2,Reuse,2023-05,conditional_support,,a:S2',
  ]);
  const texts = folder.path('texts');

  const { code, printed } = await run(folder, '--texts', texts);
  const check = await runOne(checkCommand, [folder.path('record'), '--sources', texts]);
  const verify = await runOne(verifyCommand, [folder.path('record'), '--sources', texts]);

  expect(code).toBe(0);
  expect(printed[0]).toBe('3 rows: 3 positions of 3 actors on 2 targets, from 2 sources');
  expect(check.printed.at(-1)).toMatch(/: 0 errors, 0 warnings$/);
  expect(verify.printed.at(-2)).toBe('3 spans: 3 PROVED, 0 CHANGED, 0 SOURCE_NOT_SUPPLIED');
});

test('import keeps stance, date to its precision, target and evidence of each row', async () => {
  await using folder = await withTable(['JPN,Japan,t1,Ban,2023-02,sponsor,,x']);

  await run(folder);

  expect(await rowsOf(folder, 'positions')).toEqual([
    {
      id: 'position:talks/1',
      actor: 'state:JPN',
      target: 'clause:talks/t1',
      stance: 'proposes',
      date: '2023-02',
      evidentiality: 'named_witness',
      summary: 'Japan: proposes – Ban',
    },
  ]);
  expect(await rowsOf(folder, 'evidence')).toMatchObject([
    { shows: 'position:talks/1', source: 'source:talks/x', start: '69', end: '104' },
  ]);
});

test('import unpacks a table that is packed', async () => {
  await using folder = await emptyFolder();
  const text = `${HEADER}\nJPN,Japan,t1,Ban,2023,support,,x\n`;
  await writeFile(folder.path('t.csv.gz'), gzipSync(text));

  await runOne(importCommand, [folder.path('t.csv.gz'), '--to', folder.path('record')]);

  expect(await rowsOf(folder, 'sources')).toMatchObject([{ file: 't.csv' }]);
});

test('import finds the actors of the record it goes into, and keeps its rows byte for byte', async () => {
  await using folder = await withTable([',Example Assembly,t1,Ban,2023,support,,x']);
  const record = folder.path('record');
  await runOne(initCommand, [record]);
  const before = await readFile(`${record}/positions.csv`, 'utf8');

  const { code } = await run(folder);

  const check = await runOne(checkCommand, [record]);
  expect(code).toBe(0);
  expect((await readFile(`${record}/positions.csv`, 'utf8')).startsWith(before)).toBe(true);
  expect((await rowsOf(folder, 'positions')).at(-1)).toMatchObject({ actor: 'org:assembly' });
  expect(await rowsOf(folder, 'actors')).toHaveLength(2);
  expect(check.code).toBe(0);
});

test('import refuses to bring the same name in twice', async () => {
  await using folder = await withTable(['JPN,Japan,t1,Ban,2023,support,,x']);
  await run(folder);

  const { code, message } = await run(folder);

  expect(code).toBe(1);
  expect(message).toMatch(
    /^--name: found "talks", which .+ has already; allowed is another name, or a folder without it$/,
  );
});

test('import rejects rows that are no positions into a file, with the line and the reason', async () => {
  await using folder = await withTable([
    'JPN,Japan,t1,Ban,2023,maybe,,x',
    'JPN,Japan,t1,Ban,05/06/2023,support,,x',
    'JPN,Japan,t1',
    ',,t1,Ban,2023,support,,x',
    'JPN,Japan,,,2023,support,,x',
    'JPN,"Ja"pan,t1,Ban,2023,support,,x',
    'JPN,Japan,t1,Ban,2023-05-00,support,,x',
  ]);

  const { code, printed } = await run(folder);

  const rejected = await readFile(folder.path('record.talks.rejected.csv'), 'utf8');
  expect(code).toBe(0);
  expect(printed[0]).toMatch(/^7 rows: 1 positions/);
  expect(rejected).toContain('2,"the unknown stance ""maybe""","JPN,Japan,t1,Ban,2023,maybe,,x"\n');
  expect(rejected.split('\n').map((line) => line.split(',')[0])).toEqual([
    'line',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
    '',
  ]);
  expect(await rowsOf(folder, 'positions')).toMatchObject([{ date: '2023-05' }]);
});

test('import --dry-run counts and writes nothing', async () => {
  await using folder = await withTable([
    'JPN,Japan,t1,Ban,1952-01-01,support,,x',
    ',Korea,t1,Ban,2023,support,,x',
  ]);

  const { code, printed } = await run(folder, '--dry-run');

  expect(code).toBe(1);
  expect(printed).toContain(
    'doubtful: "Korea", 1 rows: several go by this name (state:KOR, state:PRK)',
  );
  expect(printed).toContain(
    '1 rows dated 1952-01-01: if only the year is known, --placeholder 1952-01-01=1952',
  );
  expect(await readdir(folder.path())).toEqual(['talks.csv']);
});

test('import takes a date that stands for a year as the year', async () => {
  await using folder = await withTable(['JPN,Japan,t1,Ban,1952-01-01,support,,x']);

  await run(folder, '--placeholder', '1952-01-01=1952');

  expect(await rowsOf(folder, 'positions')).toMatchObject([{ date: '1952' }]);
});

test('import reports rows without a source, and sources that their list does not have', async () => {
  await using folder = await withTable([
    'JPN,Japan,t1,Ban,2023,support,,a:S1',
    'FRA,France,t1,Ban,2023,support,,a:S9',
    'DEU,Germany,t1,Ban,2023,support,,',
  ]);
  await writeFile(folder.path('list.csv'), 'source_id,title,date,url\nS1,First,2020-01-02,u\n');

  const { printed } = await run(folder, '--source-list', folder.path('list.csv'));

  expect(printed).toContain(
    '1 rows with the source "a:S9", which the list of sources does not have',
  );
  expect(printed).toContain('1 rows without a source: the table itself is theirs');
  expect(await rowsOf(folder, 'sources')).toMatchObject([
    { title: 'First', date: '2020-01-02', url: 'u' },
    { title: 'talks: a:S9' },
    { title: 'talks' },
  ]);
});

test('import makes issues of the issue column, and remarks where it varies within targets', async () => {
  await using folder = await withTable([
    'JPN,Japan,t1,Ban,2023,support,me|hr,x',
    'FRA,France,t1,Ban,2023,support,me|hr,x',
  ]);

  await run(folder);
  const { rows } = await readRecord(folder.path('record'));

  expect(rows.issues.map(({ cells }) => cells['name'])).toEqual(['me', 'hr']);
  expect(rows.concerns).toHaveLength(2);
});

test('import keeps the licence, and who made the table', async () => {
  await using folder = await withTable(['JPN,Japan,t1,Ban,2023,support,,x']);

  await run(folder, '--licence', 'MIT', '--source-title', 'Ocean Watch', '--form', 'resolution');

  const head = JSON.parse(await readFile(folder.path('record', 'datapackage.json'), 'utf8'));
  expect(head).toMatchObject({
    licenses: [{ name: 'MIT' }],
    sources: [{ title: 'Ocean Watch', path: 'talks.csv' }],
  });
  expect(await rowsOf(folder, 'positions')).toMatchObject([{ target: 'instrument:talks/t1' }]);
});
