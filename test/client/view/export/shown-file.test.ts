import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { shownCsv, shownJson } from '../../../../client/view/export/shown-file.ts';

const ABOUT = {
  answer: {
    title: 'Talks',
    count: 2,
    record: {
      name: 'Talks of test',
      version: '1',
      licence: 'CC-BY-4.0',
      digest: 'd'.repeat(64),
      dates: ['2019', '2025-12'] as const,
    },
    proof: { PROVED: 1, CHANGED: 1, SOURCE_NOT_SUPPLIED: 0, text: '1 of 2 spans proved' },
    sources: [
      { id: 's', title: 'Paper', publisher: 'Press', date: null, url: null, language: null },
    ],
  },
  view: 'Matrix',
  filter: 'Filter: none; the whole record.',
};
const TABLE = {
  head: ['Actor', 'Ore'],
  rows: [['Aland', '=1+1'] as const, ['Bland', null] as const],
};

test('each row of a view says which view of which record it is, and no cell is a formula', () => {
  const rows: readonly Record<string, string>[] = parse(shownCsv(TABLE, ABOUT), { columns: true });

  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({
    ...{ Actor: 'Aland', Ore: "'=1+1", view: 'Matrix', digest: 'd'.repeat(64) },
    ...{ dates: '2019 to 2025-12', filter: ABOUT.filter, proof: '1 of 2 spans proved' },
    sources: 'Paper, Press',
  });
});

test('a program gets the same with the sources in full', () => {
  expect(JSON.parse(shownJson(TABLE, ABOUT))).toMatchObject({
    ...{ title: 'Talks', view: 'Matrix', columns: ['Actor', 'Ore'], rows: TABLE.rows },
    sources: ABOUT.answer.sources,
  });
});
