import { describe, expect, test } from 'vitest';
import {
  knownPositions,
  originsOfReprints,
  sourcedPositions,
} from '../../../queries/network/sourced-positions.ts';
import {
  EVERY_POSITION,
  type PositionFilterParams,
} from '../../../queries/record/position-filter.ts';
import { ENGINES, type TestStore } from '../../engines.ts';
import { smallLoad } from '../small-record.ts';

const ask = (store: TestStore, filter: Partial<PositionFilterParams> = {}) =>
  store.ask(sourcedPositions, { ...EVERY_POSITION, ...filter });

describe.each(ENGINES)('sourced positions on $name', ({ open }) => {
  test('stand with each source that shows them, a reprint among them', async () => {
    await using store = await open(smallLoad());
    const [reprint, ...others] = await store.ask(originsOfReprints, {});

    // position:2 stands in the reprint of the paper alone; position:4 in the book and the paper; position:7 in none.
    const shown = (await ask(store)).map(({ source, positions }) =>
      [source, ...positions].join(' '),
    );
    expect(shown).toEqual(
      [
        ['source:book', 'position:4'],
        ['source:book', 'position:6'],
        ['source:book', 'position:3'],
        ['source:paper', 'position:4', 'position:5'],
        ['source:paper', 'position:1'],
        [reprint?.of, 'position:2'],
      ].map((words) => words.join(' ')),
    );
    expect([reprint?.id, others]).toEqual(['source:paper', []]);
  });

  test('are known in some way, whether a source shows them or not', async () => {
    await using store = await open(smallLoad());

    const known = await store.ask(knownPositions, EVERY_POSITION);

    expect(known.find(({ evidentiality }) => evidentiality === 'INFERRED')).toEqual({
      ...{ source: null, evidentiality: 'INFERRED', times: 0, positions: ['position:7'] },
    });
    expect(known.flatMap(({ positions }) => positions)).toHaveLength(7);
  });

  test('count the pieces of evidence in each source', async () => {
    await using store = await open({
      positions: [['position:1', 'state:AAA', 'SUPPORTS', 'clause:d/1']],
      evidence: [
        ['evidence:1', 'position:1', 'source:paper'],
        ['evidence:2', 'position:1', 'source:paper'],
        ['evidence:3', 'position:1', 'source:book'],
      ],
    });

    expect(await ask(store)).toMatchObject([
      { source: 'source:book', times: 1 },
      { source: 'source:paper', times: 2 },
    ]);
  });

  test('are those that pass the filter, by the sources that it names', async () => {
    await using store = await open(smallLoad());

    expect(await ask(store, { sources: ['source:book'], stances: ['SUPPORTS'] })).toEqual([
      {
        ...{ source: 'source:book', evidentiality: 'NAMED_WITNESS', times: 1 },
        positions: ['position:4'],
      },
    ]);
  });
});
