import { expect, test } from 'vitest';
import { isFileName, readSourceTexts } from '../../seed/source-texts.ts';
import { filesIn } from './folder-of.ts';
import { placeOf } from './places-of.ts';
import { REPORT, REPRINT, TEXTS } from './sound-record.ts';
import { tablesOf } from './tables-of.ts';

test('texts are read by the id of their source', async () => {
  await using folder = await filesIn({ 'report.txt': REPORT, 'reprint.txt': REPRINT });

  expect(await readSourceTexts(tablesOf(), folder.path)).toEqual({
    texts: TEXTS,
    absent: [],
    problems: [],
  });
});

test('a text that is not there is said to be absent, and is no problem', async () => {
  await using folder = await filesIn({ 'report.txt': REPORT });

  const { texts, absent, problems } = await readSourceTexts(tablesOf(), folder.path);

  expect([...texts.keys()]).toEqual(['source:report']);
  expect(absent).toEqual(['source:reprint']);
  expect(problems).toEqual([]);
});

test('a byte order mark and line ends are part of the text, as they are of its hash', async () => {
  await using folder = await filesIn({ 'report.txt': '\uFEFFone\r\ntwo' });

  const { texts } = await readSourceTexts(tablesOf(), folder.path);

  expect(texts.get('source:report')).toBe('\uFEFFone\r\ntwo');
});

test('a text that is no UTF-8 is a problem at the row of its source', async () => {
  await using folder = await filesIn({
    'report.txt': Uint8Array.of(0x41, 0xff),
    'reprint.txt': REPRINT,
  });

  const { problems } = await readSourceTexts(tablesOf(), folder.path);

  expect(problems.map(placeOf)).toEqual(['sources.csv:2:file E01']);
});

test('nothing outside the folder is read', async () => {
  await using outside = await filesIn({ 'secret.txt': 'secret' });
  await using folder = await filesIn({ 'report.txt': REPORT, 'reprint.txt': REPRINT });
  const file = `../${outside.path.split('/').at(-1)}/secret.txt`;
  const tables = tablesOf({ sources: { 'source:report': { file } } });

  const { texts, absent } = await readSourceTexts(tables, folder.path);

  expect([...texts.keys()]).toEqual(['source:reprint']);
  expect(absent).toEqual(['source:report']);
});

test('a plain name is a file name, a path is none', () => {
  expect(['a.txt', '供应链.txt', '.hidden'].map(isFileName)).toEqual([true, true, true]);
  expect(['', '.', '..', 'a/b', '/a', 'a\\b'].map(isFileName)).toEqual(
    Array.from({ length: 6 }, () => false),
  );
});
