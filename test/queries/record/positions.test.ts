import { describe, expect, test } from 'vitest';
import { countPositions, countPositionsOfActors } from '../../../queries/record/count-positions.ts';
import { EVERY_POSITION } from '../../../queries/record/position-filter.ts';
import { FIRST_OF_ALL } from '../../../queries/record/position-page.ts';
import { positions } from '../../../queries/record/positions.ts';
import { positionsOfActors, positionsOnTargets } from '../../../queries/record/positions-of.ts';
import { ENGINES } from '../../engines.ts';
import { smallLoad } from '../small-record.ts';

const idsOf = (rows: readonly { readonly id: string }[]) =>
  rows.map(({ id }) => Number(id.slice('position:'.length)));

describe.each(ENGINES)('pages of positions on $name', ({ open }) => {
  test('run from the oldest to the undated, and by id within a day', async () => {
    await using store = await open(smallLoad());

    const rows = await store.ask(positions, FIRST_OF_ALL);

    expect(idsOf(rows)).toEqual([3, 6, 2, 7, 1, 4, 5]);
  });

  test('begin after a place, whether or not a position stands there', async () => {
    await using store = await open(smallLoad());
    const after = { ...FIRST_OF_ALL, day: '2025-12-01', id: 'position:3', limit: 2 };

    const rows = await store.ask(positions, after);

    expect(idsOf(rows)).toEqual([7, 1]);
  });

  test('are cut for each parent by itself, filtered or not', async () => {
    await using store = await open(smallLoad());
    const page = { ...FIRST_OF_ALL, ids: ['state:BBB', 'state:AAA', 'state:ZZZ'], limit: 2 };

    const all = await store.ask(positionsOfActors.narrowed(page), page);
    const against = { ...page, stances: ['OPPOSES', 'SUPPORTS'] };
    const some = await store.ask(positionsOfActors.narrowed(against), against);

    expect(all.map(({ of, id }) => [of, id])).toEqual([
      ['state:AAA', 'position:3'],
      ['state:AAA', 'position:2'],
      ['state:BBB', 'position:4'],
      ['state:BBB', 'position:5'],
    ]);
    expect(idsOf(some)).toEqual([7, 1, 4]);
  });

  test('give a target its positions with the names of their actors', async () => {
    await using store = await open(smallLoad());
    const page = { ...FIRST_OF_ALL, ids: ['clause:draft/1'] };

    const rows = await store.ask(positionsOnTargets.narrowed(page), page);

    expect(rows.map(({ actor, stance }) => [actor.name, stance])).toEqual([
      ['Aland', 'RESERVES'],
      ['Aland', 'OPPOSES'],
      ['Borduria', 'SUPPORTS'],
    ]);
  });

  test('are counted as a whole, up to a place, and for each parent', async () => {
    await using store = await open(smallLoad());
    const all = { ...EVERY_POSITION, day: null, id: '' };

    expect(await store.ask(countPositions, all)).toEqual([7]);
    expect(
      await store.ask(countPositions, { ...all, day: '2025-12-01', id: 'position:2' }),
    ).toEqual([3]);
    expect(
      await store.ask(countPositionsOfActors, { ...all, ids: ['state:AAA', 'state:ZZZ'] }),
    ).toEqual([
      { of: 'state:AAA', count: 4 },
      { of: 'state:ZZZ', count: 0 },
    ]);
  });
});
