import { cp, readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { TABLE_NAMES } from '../../../seed/columns.ts';
import { sha256 } from '../../../seed/sha256.ts';
import { checkCommand } from '../../../server/command/check.ts';
import { verifyCommand } from '../../../server/command/verify.ts';
import { emptyFolder } from '../../empty-folder.ts';
import { folderOf } from '../../seed/folder-of.ts';
import { REPORT, REPRINT } from '../../seed/sound-record.ts';
import { tablesOf } from '../../seed/tables-of.ts';
import { runOne } from './run-one.ts';

/** A record in a folder, with the texts of its sources in another. */
async function withTexts(texts: { readonly [name: string]: string }, source = REPORT) {
  const span = { start: '2', end: '7', sha256: sha256([...source].slice(2, 7).join('')) };
  const record = await folderOf(
    tablesOf({
      sources: { 'source:report': { sha256: sha256(source) } },
      evidence: Object.fromEntries(
        [1, 2, 3, 4, 6].map((number) => [`evidence:${number}`, { ...span, phrase: '' }]),
      ),
      clauses: { 'clause:draft/1a': span },
    }),
  );
  const folder = await emptyFolder();
  for (const [name, text] of Object.entries(texts)) await writeFile(folder.path(name), text);
  return {
    record: record.path,
    texts: folder.path(),
    [Symbol.asyncDispose]: async () => {
      await record[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}

test('verify proves every span of a record whose texts are as they were', async () => {
  await using made = await withTexts({ 'report.txt': REPORT, 'reprint.txt': REPRINT });
  const { record, texts } = made;

  const { code, printed } = await runOne(verifyCommand, [record, '--sources', texts]);

  expect(code).toBe(0);
  expect(printed[0]).toBe('PROVED clause:draft/1a source:report 2–7');
  expect(printed.slice(-2)).toEqual([
    '7 spans: 7 PROVED, 0 CHANGED, 0 SOURCE_NOT_SUPPLIED',
    '2 sources: 2 PROVED, 0 CHANGED, 0 SOURCE_NOT_SUPPLIED',
  ]);
});

test('verify says of each span whose text is not at hand that its source was not supplied', async () => {
  await using made = await withTexts({ 'report.txt': REPORT });
  const { record, texts } = made;

  const { code, printed } = await runOne(verifyCommand, [record, '--sources', texts, '--brief']);

  expect(code).toBe(0);
  expect(printed[0]).toBe('SOURCE_NOT_SUPPLIED evidence:5 source:reprint 11–16');
});

test('verify without any texts proves nothing, and says so', async () => {
  await using made = await withTexts({});
  const { record } = made;

  const { code, printed } = await runOne(verifyCommand, [record]);

  expect(code).toBe(0);
  expect(printed.at(-2)).toBe('7 spans: 0 PROVED, 0 CHANGED, 7 SOURCE_NOT_SUPPLIED');
});

test('verify finds a span again behind words that were put before it', async () => {
  await using made = await withTexts({
    'report.txt': `Menu 🍔\n${REPORT}`,
    'reprint.txt': REPRINT,
  });
  const { record, texts } = made;

  const { code, printed } = await runOne(verifyCommand, [record, '--sources', texts, '--brief']);

  expect(code).toBe(0);
  expect(printed[0]).toBe('CHANGED clause:draft/1a source:report 2–7, now 9–14: its place');
});

test('verify fails where a span is nowhere in the text', async () => {
  await using made = await withTexts({ 'report.txt': 'Other.', 'reprint.txt': REPRINT });
  const { record, texts } = made;

  const { code, printed, message } = await runOne(verifyCommand, [record, '--sources', texts]);

  expect(code).toBe(1);
  expect(message).toBe('6 spans were not found again');
  expect(printed[0]).toBe('CHANGED clause:draft/1a source:report 2–7, not found');
});

test('verify --update writes the new places, after which check and verify find nothing wrong', async () => {
  await using made = await withTexts({
    'report.txt': `\uFEFFTop\r\n${REPORT}`,
    'reprint.txt': REPRINT,
  });
  const { record, texts } = made;

  const { code, printed } = await runOne(verifyCommand, [record, '--sources', texts, '--update']);
  const again = await runOne(verifyCommand, [record, '--sources', texts]);
  const check = await runOne(checkCommand, [record, '--sources', texts]);

  expect(code).toBe(0);
  expect(printed.at(-1)).toBe(`7 rows of ${record} written anew`);
  expect(again.printed.at(-2)).toBe('7 spans: 7 PROVED, 0 CHANGED, 0 SOURCE_NOT_SUPPLIED');
  expect(check.code).toBe(0);
});

test('verify --update keeps every byte that is no offset and no hash', async () => {
  await using made = await withTexts({
    'report.txt': `Top. ${REPORT}`,
    'reprint.txt': REPRINT,
  });
  const { record, texts } = made;
  const before = await readFile(`${record}/evidence.csv`, 'utf8');
  const odd = `\uFEFF${before.replaceAll('\n', '\r\n').replace('Aland,It says no.', '"Aland","It ""says"",\r\nno."')}`;
  await writeFile(`${record}/evidence.csv`, odd);
  await using copy = await emptyFolder();
  await cp(record, copy.path('record'), { recursive: true });

  await runOne(verifyCommand, [record, '--sources', texts, '--update']);

  expect(await readFile(`${record}/evidence.csv`, 'utf8')).toBe(odd.replaceAll(',2,7,', ',7,12,'));
  for (const table of TABLE_NAMES.filter(
    (name) => !['evidence', 'clauses', 'sources'].includes(name),
  )) {
    const path = `${table}.csv`;
    expect(await readFile(`${record}/${path}`)).toEqual(await readFile(copy.path('record', path)));
  }
});

test('verify --update leaves the hash of a source that lost a span, so that check goes on saying so', async () => {
  await using made = await withTexts({
    'report.txt': 'Nothing of it.',
    'reprint.txt': `Again. ${REPRINT}`,
  });
  const { record, texts } = made;

  await runOne(verifyCommand, [record, '--sources', texts, '--update']);

  const sources = await readFile(`${record}/sources.csv`, 'utf8');
  expect(sources).toContain(sha256(REPORT));
  expect(sources).toContain(sha256(`Again. ${REPRINT}`));
});

test('verify --json gives one span a line, with its new place', async () => {
  await using made = await withTexts({
    'report.txt': `Top. ${REPORT}`,
    'reprint.txt': REPRINT,
  });
  const { record, texts } = made;

  const { printed } = await runOne(verifyCommand, [record, '--sources', texts, '--json']);

  expect(JSON.parse(printed[0] ?? '')).toEqual({
    id: 'clause:draft/1a',
    verification: 'CHANGED',
    source: 'source:report',
    start: 2,
    end: 7,
    sha256: sha256('Aland'),
    place: { start: 7, end: 12, sha256: sha256('Aland'), differs: 'its place' },
  });
});

test('verify refuses a record that cannot be read', async () => {
  await using folder = await emptyFolder();

  const { code, message } = await runOne(verifyCommand, [folder.path('none')]);

  expect([code, message]).toEqual([1, 'the record or its texts cannot be read']);
});

test('verify refuses a folder of texts that is not there, lest a misspelt name leave all unproved', async () => {
  await using made = await withTexts({});
  const { record, texts } = made;

  const { code, message } = await runOne(verifyCommand, [record, '--sources', `${texts}/none`]);

  expect(code).toBe(1);
  expect(message).toMatch(/^--sources: found ".*none"; allowed is a folder that is there$/);
});
