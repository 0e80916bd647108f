import { expect, test } from 'vitest';
import { readTable } from '../../../seed/read/table.ts';
import { placeOf } from '../places-of.ts';

const read = (content: string | Uint8Array) =>
  readTable('issues', { is: 'there', bytes: Buffer.from(content) });
const places = (content: string | Uint8Array) => read(content).problems.map(placeOf);

test('a row begins where its first cell does, whatever line breaks its cells hold', () => {
  const { rows, problems } = read(
    'id,name,description\r\nissue:a,"two\r\nlines","and\nthree\nmore"\r\nissue:b,B,\r\n',
  );

  expect(problems).toEqual([]);
  expect(rows).toEqual([
    {
      file: 'issues.csv',
      line: 2,
      cells: { id: 'issue:a', name: 'two\r\nlines', description: 'and\nthree\nmore' },
    },
    { file: 'issues.csv', line: 6, cells: { id: 'issue:b', name: 'B' } },
  ]);
});

test('columns stand in any order, optional ones may be left out, a byte order mark is no part of them', () => {
  const { rows, problems } = read('\uFEFFname,id\nA,issue:a\n');

  expect(problems).toEqual([]);
  expect(rows.map(({ cells }) => cells)).toEqual([{ id: 'issue:a', name: 'A' }]);
});

test('text of any script arrives as it stands, nothing normalised', () => {
  const name = '供应链 e\u0301 é 😀 "так"';
  const { rows } = read(`id,name\nissue:a,"${name.replaceAll('"', '""')}"\n`);

  expect(rows[0]?.cells['name']).toBe(name);
});

test('E01: bytes that are no UTF-8 are found on their line', () => {
  expect(
    places(Buffer.concat([Buffer.from('id,name\nissue:a,A\nissue:b,'), Buffer.of(0xe9)])),
  ).toEqual(['issues.csv:3: E01']);
});

test('E01: UTF-16 is no UTF-8', () => {
  expect(places(Buffer.from('\uFEFFid,name\n', 'utf16le'))).toEqual(['issues.csv:1: E01']);
});

test('E01: each ragged row, an empty line among them, is reported where it begins and left out', () => {
  const content = 'id,name\nissue:a\nissue:b,"B\nb",more\n\nissue:c,C\n';

  expect(places(content)).toEqual(['issues.csv:2: E01', 'issues.csv:3: E01', 'issues.csv:5: E01']);
  expect(read(content).rows.map(({ line }) => line)).toEqual([6]);
});

test.each([
  ['a quote that is never closed', 'issue:b,"B\n'],
  ['text after a closing quote', 'issue:b,"B"b\n'],
  ['a quote inside an unquoted cell', 'issue:b,B"b\n'],
])('E01: %s costs the row that has it, and no other', (why, rest) => {
  const { problems, rows, lost } = read(`id,name\nissue:a,"A\na"\n${rest}issue:c,C\n`);

  expect(problems.map(placeOf)).toEqual(['issues.csv:4: E01']);
  expect(problems[0]?.found).toBe(why);
  expect(rows.map(({ line }) => line)).toEqual([2, 5]);
  expect(lost).toEqual({ names: new Set(), ids: new Set(['issue:b']) });
});

test('E01: foreign bytes do not keep the other rows from being read', () => {
  const content = Buffer.concat([
    Buffer.from('id,name\nissue:a,'),
    Buffer.of(0xe9, 10),
    Buffer.from('x\n'),
  ]);

  expect(places(content)).toEqual(['issues.csv:2: E01', 'issues.csv:3: E01']);
  expect(read(content).rows.map(({ line }) => line)).toEqual([2]);
});

test('E01: a table in which quotes break again and again is given up', () => {
  const { problems, lost } = read(`id,name\n${'issue:a,A"\n'.repeat(10_000)}`);

  expect(problems.length).toBeLessThan(200);
  expect(lost.names).toEqual(new Set(['issues']));
});

test('E01: a file without a first line is no table', () => {
  expect(places('')).toEqual(['issues.csv:1: E01']);
});

test('E02: an unknown column is named', () => {
  expect(places('id,name,colour\nissue:a,A,red\n')).toEqual(['issues.csv:1:colour E02']);
});

test('E02: a column is not known by its name in other letters', () => {
  expect(places('id,Name\nissue:a,A\n')).toEqual([
    'issues.csv:1:name E02',
    'issues.csv:1:Name E02',
  ]);
});

test('E02: a missing column is named', () => {
  expect(places('name\nA\n')).toEqual(['issues.csv:1:id E02']);
});

test('E02: of a column that stands there twice neither is read', () => {
  const { problems, rows, lost } = read('id,name,name\nissue:a,A,B\n');

  expect(problems.map(placeOf)).toEqual(['issues.csv:1:name E02']);
  expect(rows[0]?.cells).toEqual({ id: 'issue:a' });
  expect(lost.names).toEqual(new Set(['issues.name']));
});
