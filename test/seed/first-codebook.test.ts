import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { EVIDENTIALITIES, STANCES } from '../../queries/vocabulary.ts';
import { readRecord } from '../../seed/read.ts';
import { cell, given } from '../../seed/tables.ts';
import { reliabilityCommand } from '../../server/command/reliability.ts';
import { runOne } from '../server/command/run-one.ts';

const RECORD = 'seed/records/unea7-minerals';
const BOOK = await readFile(`${RECORD}/CODEBOOK.md`, 'utf8');
const { rows, head } = await readRecord(RECORD);

/** The cells of the row of a table in the codebook that begins with a word. */
function ruleOf(word: string): readonly string[] {
  const line = BOOK.split('\n').find((text) => text.startsWith(`| \`${word}\` `)) ?? '';
  return line.split('|').map((text) => text.trim());
}

test.each([
  ...STANCES.map((word) => ['stance', word.toLowerCase()] as const),
  ...EVIDENTIALITIES.map((word) => ['evidentiality', word.toLowerCase()] as const),
])('the codebook has a rule for the %s %s, worked on a position that has it', (column, word) => {
  const [, , rule, example = ''] = ruleOf(word);
  const [, worked = null] = /`(position:[^`]+)`/.exec(example) ?? [];
  const having = rows.positions.filter((row) => given(row, column) === word);

  expect(rule).toMatch(/\w/);
  if (worked === null) {
    expect(example).toMatch(/^none: /);
    expect(having).toEqual([]);
  } else {
    expect(having.map((row) => cell(row, 'id'))).toContain(worked);
  }
});

test('every row that the codebook names is in the record', () => {
  const ids = new Set(
    Object.values(rows)
      .flat()
      .map((row) => cell(row, 'id')),
  );

  const named = [...BOOK.matchAll(/`((?:position|source):[^`]+)`/g)].map(([, id]) => id);

  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((id) => !ids.has(id ?? ''))).toEqual([]);
});

test('the codebook gives the version of the record and the number of its positions', () => {
  expect(BOOK).toContain(`${head.version}: ${rows.positions.length})`);
});

test('the reliability of the two codings is what the codebook says', async () => {
  const codings = [`${RECORD}/first-coding`, `${RECORD}/second-coding`];

  const { printed } = await runOne(reliabilityCommand, [...codings, '--json']);

  const told = JSON.parse(printed[0] ?? '');
  const [first, second] = [told.onlyFirst.length, told.onlySecond.length];
  expect(BOOK).toContain(
    `both ${told.both}, first alone ${first}, second alone ${second}: ${(100 * told.found).toFixed(1)} % in both`,
  );
  expect(BOOK).toContain(
    `${told.nominal.toFixed(3)} (alike in ${told.both - told.disagreements.length} of ${told.both})`,
  );
  expect(BOOK).toContain(`${told.ordinal.toFixed(3)} and ${told.interval.toFixed(3)}`);
});
