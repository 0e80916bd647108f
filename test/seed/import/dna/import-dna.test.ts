import { readFile, writeFile } from 'node:fs/promises';
import sqlite from 'node-sqlite3-wasm';
import { expect, test } from 'vitest';
import { checkCommand } from '../../../../server/command/check.ts';
import { importCommand } from '../../../../server/command/import.ts';
import { verifyCommand } from '../../../../server/command/verify.ts';
import { emptyFolder, type Folder } from '../../../empty-folder.ts';
import { runOne } from '../../../server/command/run-one.ts';
import { dataSet } from '../data-set.ts';
import { rowsOf } from '../with-table.ts';

const COMMON = `
  CREATE TABLE DOCUMENTS(ID INTEGER, Title TEXT, Text TEXT, Date INTEGER);
  CREATE TABLE STATEMENTTYPES(ID INTEGER, Label TEXT);
  CREATE TABLE VARIABLES(ID INTEGER, Variable TEXT, DataType TEXT);
  CREATE TABLE STATEMENTS(ID INTEGER, StatementTypeId INTEGER, DocumentId INTEGER, Start INTEGER, Stop INTEGER);
  CREATE TABLE DATABOOLEAN(ID INTEGER, StatementId INTEGER, VariableId INTEGER, Value INTEGER);
  INSERT INTO STATEMENTTYPES VALUES (1, 'DNA Statement');
  INSERT INTO VARIABLES VALUES (1, 'person', ''), (2, 'organization', ''), (3, 'concept', ''), (4, 'agreement', '');
  INSERT INTO STATEMENTS VALUES (1, 1, 1, 3, 8), (2, 1, 1, 9, 14);
  INSERT INTO DATABOOLEAN VALUES (1, 1, 4, 1), (2, 2, 4, 0);
`;
const DOCUMENT = `INSERT INTO DOCUMENTS VALUES (1, 'Debate', '😀 ' || 'Hello' || char(13, 10) || 'World', 1106697600);`;
const ENTITIES = `
  CREATE TABLE ENTITIES(ID INTEGER, VariableId INTEGER, Value TEXT);
  INSERT INTO ENTITIES VALUES (11, 1, 'Ada'), (12, 2, 'Club'), (13, 3, 'Ban');
`;
const CODES = '(1, 1, 1, 11), (2, 1, 2, 12), (3, 1, 3, 13), (4, 2, 1, 11), (5, 2, 3, 13)';
const WORDS =
  "(1, 1, 1, 'Ada'), (2, 1, 2, 'Club'), (3, 1, 3, 'Ban'), (4, 2, 1, 'Ada'), (5, 2, 3, 'Ban')";

const SHAPES = {
  'a column Entity': `${ENTITIES} CREATE TABLE DATASHORTTEXT(ID, StatementId, VariableId, Entity INTEGER); INSERT INTO DATASHORTTEXT VALUES ${CODES};`,
  'a column Value with numbers of entities': `${ENTITIES} CREATE TABLE DATASHORTTEXT(ID, StatementId, VariableId, Value INTEGER); INSERT INTO DATASHORTTEXT VALUES ${CODES};`,
  'a column Value with words': `CREATE TABLE DATASHORTTEXT(ID, StatementId, VariableId, Value TEXT); INSERT INTO DATASHORTTEXT VALUES ${WORDS};`,
  'columns in other case': `CREATE TABLE DataShortText(id, statementid, VARIABLEID, value TEXT); INSERT INTO DataShortText VALUES ${WORDS};`,
};

/** Makes a database by statements of SQL in a folder of its own. */
async function withDatabase(sql: string): Promise<Folder> {
  const folder = await emptyFolder();
  const database = new sqlite.Database(folder.path('talks.dna'));
  database.exec(COMMON + sql);
  database.close();
  return folder;
}

function run(folder: Folder, ...words: readonly string[]) {
  return runOne(importCommand, [folder.path('talks.dna'), '--to', folder.path('record'), ...words]);
}

test.each(Object.entries(SHAPES))('a database with %s is read', async (...[, sql]) => {
  await using folder = await withDatabase(DOCUMENT + sql);

  const { code } = await run(folder);

  expect(code).toBe(0);
  expect(await rowsOf(folder, 'positions')).toMatchObject([
    { actor: 'org:club', speaker: 'person:ada', stance: 'supports', date: '2005-01-26' },
    { actor: 'person:ada', target: 'clause:talks/Ban', stance: 'opposes' },
  ]);
  expect(await rowsOf(folder, 'actors')).toMatchObject([
    { id: 'org:club', kind: 'organisation' },
    { id: 'person:ada', kind: 'person', speaks_for: 'org:club' },
  ]);
});

test('spans count code points of the text that the program shows, and are proved', async () => {
  await using folder = await withDatabase(DOCUMENT + SHAPES['a column Entity']);
  const texts = folder.path('texts');

  await run(folder, '--texts', texts);
  const check = await runOne(checkCommand, [folder.path('record'), '--sources', texts]);
  const verify = await runOne(verifyCommand, [folder.path('record'), '--sources', texts]);

  expect(await rowsOf(folder, 'evidence')).toMatchObject([
    { start: '2', end: '7' },
    { start: '8', end: '13' },
  ]);
  expect(check.printed.at(-1)).toMatch(/: 0 errors, 0 warnings$/);
  expect(verify.printed.at(-2)).toMatch(/^2 spans: 2 PROVED/);
});

test('an older database counts its days in milliseconds', async () => {
  const document = DOCUMENT.replace('1106697600', '1106697600000');
  await using folder = await withDatabase(document + SHAPES['a column Value with words']);

  await run(folder);

  expect(await rowsOf(folder, 'sources')).toMatchObject([{ date: '2005-01-26' }]);
});

test('a scale is a qualifier too, and its zero is no stance', async () => {
  const scale = `
    DROP TABLE DATABOOLEAN;
    CREATE TABLE DATAINTEGER(ID, StatementId, VariableId, Value INTEGER);
    INSERT INTO DATAINTEGER VALUES (1, 1, 4, -2), (2, 2, 4, 0);`;
  await using folder = await withDatabase(DOCUMENT + SHAPES['a column Value with words'] + scale);

  const { printed } = await run(folder);

  expect(printed).toContain(
    '1 statements rejected: no agreement and no disagreement (DNA Statement)',
  );
  expect(await rowsOf(folder, 'positions')).toMatchObject([{ stance: 'opposes' }]);
});

test('an actor that is like somebody known is doubtful until it is decided about', async () => {
  const words = SHAPES['a column Value with words'].replaceAll('Club', 'Jappan');
  await using folder = await withDatabase(DOCUMENT + words);

  const first = await run(folder);
  const path = folder.path('record.talks.decisions.csv');
  const open = await readFile(path, 'utf8');
  await writeFile(path, `${open.trimEnd()}state:JPN\n`);
  const second = await run(folder);

  expect(first.code).toBe(1);
  expect(second.code).toBe(0);
  expect((await rowsOf(folder, 'positions'))[0]).toMatchObject({ actor: 'state:JPN' });
});

test('a file that is no database is refused', async () => {
  await using folder = await emptyFolder();
  await writeFile(folder.path('talks.dna'), 'no database, but long enough to be looked into');

  const { code, message } = await run(folder);

  expect(code).toBe(1);
  expect(message).toMatch(/talks\.dna cannot be read: /);
});

test('of the sample database all 40 coded statements of 7 documents are evidence', async () => {
  const path = await dataSet('dna-sample.dna');
  await using folder = await emptyFolder();
  const [record, texts] = [folder.path('record'), folder.path('texts')];

  const { printed } = await runOne(importCommand, [path, '--to', record, '--texts', texts]);
  const verify = await runOne(verifyCommand, [record, '--sources', texts]);

  expect(printed).toEqual([
    '7 documents, 41 statements, 40 of them positions',
    '23 positions of 14 actors on 6 concepts, with 40 rows of evidence',
    '1 statements rejected: no concept (Annotation)',
    'imported',
  ]);
  expect(verify.printed.at(-2)).toMatch(/^40 spans: 40 PROVED/);
});
