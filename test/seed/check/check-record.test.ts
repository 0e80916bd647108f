import { expect, test } from 'vitest';
import { checkRecord } from '../../../seed/check/check-record.ts';
import { TEXTS } from '../sound-record.ts';
import { tablesOf } from '../tables-of.ts';

test('a sound record has no problem, with its texts or without', () => {
  expect(checkRecord(tablesOf())).toEqual([]);
  expect(checkRecord(tablesOf(), { texts: TEXTS })).toEqual([]);
});

test('problems come by file, line, column and code, those of reading among them', () => {
  const tables = tablesOf({
    positions: {
      'position:2': { stance: 'oppose', target: 'clause:x' },
      'position:1': { stance: 'x' },
    },
    actors: { 'org:club': { form: 'group' } },
  });
  const ofReading = {
    file: 'clauses.csv',
    line: 9,
    column: '',
    code: 'E01',
    found: '3 cells',
    allowed: '14 cells',
    remedy: 'mend it',
  } as const;

  const problems = checkRecord({ ...tables, problems: [ofReading] });

  expect(
    problems.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`),
  ).toEqual([
    'actors.csv:3:form E05',
    'clauses.csv:9: E01',
    'positions.csv:2:stance E05',
    'positions.csv:3:stance E05',
    'positions.csv:3:target E04',
  ]);
});

test('every problem says what was found, what is allowed and what to do', () => {
  const [problem] = checkRecord(tablesOf({ positions: { 'position:1': { stance: 'oppose' } } }));

  expect(problem).toMatchObject({ found: '"oppose"', remedy: 'write one of these' });
  expect(problem?.allowed).toContain('opposes');
});
