import { describe, expect, test } from 'vitest';
import { precedents } from '../../../queries/lineage/precedents.ts';
import { ENGINES } from '../../engines.ts';

const ALL = { of: null, to: null };

describe.each(ENGINES)('precedents on $name', ({ open }) => {
  test('lead from instrument to instrument, shortest first, by every way there is', async () => {
    await using store = await open({
      recalls: [
        ['instrument:c', 'instrument:b'],
        ['instrument:b', 'instrument:a'],
        ['instrument:c', 'instrument:a'],
      ],
    });
    const chains = async (asked: { of: string | null; to: string | null }) =>
      (await store.ask(precedents, asked)).map((chain) =>
        chain.map((id) => id.replace('instrument:', '')).join(''),
      );

    expect(await chains(ALL)).toEqual(['ba', 'ca', 'cb', 'cba']);
    expect(await chains({ ...ALL, of: 'instrument:b' })).toEqual(['ba']);
    expect(await chains({ ...ALL, to: 'instrument:b' })).toEqual(['cb']);
  });

  test('pass through an instrument once, where two recall each other', async () => {
    await using store = await open({
      recalls: [
        ['instrument:a', 'instrument:b'],
        ['instrument:b', 'instrument:a'],
      ],
    });

    expect(await store.ask(precedents, ALL)).toEqual([
      ['instrument:a', 'instrument:b'],
      ['instrument:b', 'instrument:a'],
    ]);
  });
});
