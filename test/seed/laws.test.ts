import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { checkRecord } from '../../seed/check/check-record.ts';
import { LAWS } from '../../seed/check/laws.ts';
import { PROBLEM_CODES } from '../../seed/problem.ts';
import { readRecord } from '../../seed/read.ts';
import { readSourceTexts } from '../../seed/source-texts.ts';
import { filesIn, folderOf } from './folder-of.ts';
import { placeOf } from './places-of.ts';
import { REPORT, REPRINT } from './sound-record.ts';
import { type Changes, tablesOf } from './tables-of.ts';

/** One violation of each law but those of reading. */
const PLANTED: Changes = {
  actors: {
    'state:AAA': { name: '' },
    'org:lost': { kind: 'organisation', iso3: '' },
    'org:club': { kind: 'person', form: '' },
  },
  clauses: { 'clause:draft/1': { parent: 'clause:draft/1a' } },
  events: { 'event:session': { from: '2025-12-31' } },
  evidence: {
    'evidence:1': { shows: 'position:x' },
    'evidence:2': { end: '8' },
    'evidence:3': { phrase: 'one two three four five six seven eight nine' },
  },
  issues: { again: { id: 'issue:tracing' } },
  lineage: { 'lineage:1': { from: 'clause:draft/1', to: 'clause:old/1' } },
  positions: {
    'position:2': { inferred_from: 'position:2' },
    'position:3': { evidentiality: 'inferred', inferred_from: 'position:2' },
  },
};

test('a record with one violation of every law names them all at once, each at its place', async () => {
  await using folder = await folderOf(tablesOf(PLANTED), {
    'memberships.csv': 'id,actor,organisation,rank\nmembership:1,state:AAA,org:club,1\n',
    'recalls.csv': 'id,instrument,recalled\nrecall:1,instrument:draft\n',
  });
  await using sources = await filesIn({ 'report.txt': REPORT, 'reprint.txt': REPRINT });
  const tables = await readRecord(folder.path);
  const { texts } = await readSourceTexts(tables, sources.path);

  const problems = checkRecord(tables, { texts });

  expect(problems.map(placeOf)).toEqual([
    'actors.csv:2:name E05',
    'actors.csv:3:id E13',
    'actors.csv:5:id W01',
    'clauses.csv:3:parent E11',
    'events.csv:2:to E06',
    'evidence.csv:2:shows E04',
    'evidence.csv:3:sha256 E09',
    'evidence.csv:4:phrase E10',
    'issues.csv:3:id E03',
    'lineage.csv:2:to E12',
    'memberships.csv:1:rank E02',
    'positions.csv:2:date W02',
    'positions.csv:2:evidentiality E07',
    'positions.csv:3:inferred_from E08',
    'positions.csv:4:date W02',
    'positions.csv:4:id W03',
    'recalls.csv:2: E01',
  ]);
  expect([...new Set(problems.map(({ code }) => code))].sort()).toEqual(PROBLEM_CODES);
});

test('every code has a law, and reading has the first two', () => {
  expect(['E01', 'E02', ...new Set(LAWS.map(({ code }) => code))]).toEqual(PROBLEM_CODES);
});

test('every law has a test of its name', async () => {
  const laws = await filesOf('seed/check');
  const tests = await filesOf('test/seed/check');
  const notLaws = ['cells', 'circle-findings', 'days', 'law', 'laws'];

  expect(tests).toEqual(laws.filter((name) => !notLaws.includes(name)));
});

async function filesOf(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  return names.map((name) => name.replace(/(?:\.test)?\.ts$/, '')).sort();
}
