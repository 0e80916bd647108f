import { access } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { checkRecord } from '../../seed/check/check-record.ts';
import { formatProblem, isError } from '../../seed/problem.ts';
import { readRecord } from '../../seed/read.ts';
import { readSourceTexts } from '../../seed/source-texts.ts';

const RECORD = 'seed/records/unea7-minerals';
const TEXTS = '../shared/seeds';
const LEFT_OUT = `LEFT OUT: the proof of the spans of the first record, for want of the source texts. Put a copy of each into ${TEXTS}, under the name that sources.csv gives it.`;

test('the first record has no error, and holds positions with evidence', async () => {
  const tables = await readRecord(RECORD);

  const errors = checkRecord(tables).filter(isError);

  expect(errors.map(formatProblem)).toEqual([]);
  expect(tables.rows.positions.length).toBeGreaterThan(0);
  expect(tables.rows.evidence.length).toBeGreaterThan(0);
});

test('every span of the first record is in its source, and no paraphrase copies one', async (context) => {
  if (!(await isThere(TEXTS))) {
    // Not `absent`: the texts are others' to give, so that a clone without them is whole, also under CI.
    process.stderr.write(`${LEFT_OUT}\n`);
    context.skip(LEFT_OUT);
  }
  const tables = await readRecord(RECORD);
  const { texts, absent, problems } = await readSourceTexts(tables, TEXTS);

  const errors = checkRecord(tables, { texts }).filter(isError);

  expect([...problems, ...errors].map(formatProblem)).toEqual([]);
  expect(absent).toEqual([]);
});

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
