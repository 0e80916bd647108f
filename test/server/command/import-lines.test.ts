import { expect, test } from 'vitest';
import type { ImportReport } from '../../../seed/import/import-table.ts';
import type { OpenDoubt } from '../../../seed/import/survey.ts';
import { dnaLinesOf, doubtLines, linesOf } from '../../../server/command/import-lines.ts';

const EMPTY: ImportReport = {
  survey: {
    rows: 0,
    positions: 0,
    actors: new Map(),
    targets: new Map(),
    sources: new Map(),
    stances: new Map(),
    newYears: new Map(),
    rejected: new Map(),
    doubts: new Map(),
  },
  isWritten: false,
  dangling: [],
  files: [],
};
const UNION = { id: 'state:SUN', name: 'Soviet Union', codes: ['SUN'], until: 1991, iso3: 'SUN' };
const linesWith = (survey: Partial<ImportReport['survey']>) =>
  linesOf({ ...EMPTY, survey: { ...EMPTY.survey, ...survey } });

test('an import of nothing says so', () => {
  expect(linesOf(EMPTY)).toEqual([
    '0 rows: 0 positions of 0 actors on 0 targets, from 0 sources',
    'stances: none',
    'nothing imported',
  ]);
});

test('an actor under two names is counted once', () => {
  const known = { actor: { ...UNION, until: null }, rows: 1, last: '1980' };
  const actors = new Map([
    ['SUN', { ...known, named: { code: 'SUN', name: '' } }],
    ['USSR', { ...known, named: { code: '', name: 'USSR' } }],
  ]);

  expect(linesWith({ actors })[0]).toContain('of 1 actors');
});

test('an actor whose rows go on after its end is named, and one whose rows do not is not', () => {
  const named = { code: 'SUN', name: '' };
  const lines = (last: string) =>
    linesWith({ actors: new Map([['SUN', { actor: UNION, named, rows: 3, last }]]) });

  expect(lines('1995-05')).toContain(
    'state:SUN Soviet Union: 3 rows, on to 1995-05, though it ended in 1991; kept',
  );
  expect(lines('1991-12')).toHaveLength(3);
});

test('stances, rejected rows and files are told, a line each', () => {
  const stances = new Map([
    ['supports', 2],
    ['opposes', 1],
  ]);
  const survey = { ...EMPTY.survey, stances, rejected: new Map([['no date', 4]]) };

  const lines = linesOf({ ...EMPTY, survey, isWritten: true, files: ['record.rejected.csv'] });

  expect(lines.slice(1)).toEqual([
    'stances: 2 supports, 1 opposes',
    '4 rows rejected: no date',
    'written: record.rejected.csv',
    'imported',
  ]);
});

test('a doubt without candidates says that there is none', () => {
  const doubt: OpenDoubt = {
    is: 'doubtful',
    why: 'nobody goes by this name',
    candidates: [],
    rows: 2,
    named: { code: 'XX', name: 'Nowhere' },
  };

  expect(doubtLines(new Map([['XX', doubt]]))).toEqual([
    'doubtful: "XX Nowhere", 2 rows: nobody goes by this name (no candidate)',
  ]);
});

test('an import of a database counts its rows by table', () => {
  const rows = (['actors', 'positions', 'positions', 'evidence'] as const).map(
    (table) => [table, {}] as const,
  );

  const lines = dnaLinesOf({
    ...{ documents: 1, statements: 4, coded: 3, rows, isWritten: true },
    ...{ rejected: new Map([['no concept', 1]]), doubts: new Map() },
  });

  expect(lines).toEqual([
    '1 documents, 4 statements, 3 of them positions',
    '2 positions of 1 actors on 0 concepts, with 1 rows of evidence',
    '1 statements rejected: no concept',
    'imported',
  ]);
});
