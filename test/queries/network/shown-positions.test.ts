import { describe, expect, test } from 'vitest';
import { shownPositions } from '../../../queries/network/shown-positions.ts';
import {
  EVERY_POSITION,
  type PositionFilterParams,
} from '../../../queries/record/position-filter.ts';
import { ENGINES, type TestStore } from '../../engines.ts';
import { smallLoad } from '../small-record.ts';

const ask = (store: TestStore, filter: Partial<PositionFilterParams> = {}) =>
  store.ask(shownPositions, { ...EVERY_POSITION, ...filter });

describe.each(ENGINES)('shown positions on $name', ({ open }) => {
  test('stand with each source that shows them, those of a reprint with what it reprints', async () => {
    await using store = await open(smallLoad());

    // position:2 stands in the reprint of the paper alone; position:4 in both; position:7 in none.
    expect(await ask(store)).toEqual([
      {
        source: 'source:book',
        evidentiality: 'NAMED_WITNESS',
        times: 1,
        positions: ['position:4'],
      },
      { source: 'source:book', evidentiality: 'OWN_WORDS', times: 1, positions: ['position:6'] },
      { source: 'source:book', evidentiality: 'RECORD', times: 1, positions: ['position:3'] },
      {
        source: 'source:paper',
        evidentiality: 'ANONYMOUS_OBSERVERS',
        times: 1,
        positions: ['position:2'],
      },
      {
        source: 'source:paper',
        evidentiality: 'NAMED_WITNESS',
        times: 1,
        positions: ['position:4', 'position:5'],
      },
      { source: 'source:paper', evidentiality: 'OWN_WORDS', times: 1, positions: ['position:1'] },
      { source: null, evidentiality: 'INFERRED', times: 0, positions: ['position:7'] },
    ]);
  });

  test('are those that pass the filter, by the sources that it names', async () => {
    await using store = await open(smallLoad());

    expect(await ask(store, { sources: ['source:book'], stances: ['SUPPORTS'] })).toEqual([
      {
        source: 'source:book',
        evidentiality: 'NAMED_WITNESS',
        times: 1,
        positions: ['position:4'],
      },
    ]);
  });

  test('count the pieces of evidence of a source, a reprint’s with those of what it reprints', async () => {
    await using store = await open({
      positions: [['position:1', 'state:AAA', 'SUPPORTS', 'clause:d/1']],
      evidence: [
        ['evidence:1', 'position:1', 'source:paper'],
        ['evidence:2', 'position:1', 'source:reprint'],
        ['evidence:3', 'position:1', 'source:book'],
      ],
      reprints: [['source:reprint', 'source:paper']],
    });

    expect(await ask(store)).toMatchObject([
      { source: 'source:book', times: 1 },
      { source: 'source:paper', times: 2 },
    ]);
  });
});
