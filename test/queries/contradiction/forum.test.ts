import { describe, expect, test } from 'vitest';
import { forum } from '../../../queries/contradiction/forum.ts';
import { ENGINES } from '../../engines.ts';
import { CONCERNS, pairsOf } from './pairs-of.ts';

const UNDER = [
  ['instrument:old', 'org:one'],
  ['instrument:new', 'org:two'],
] as const;

describe.each(ENGINES)('forum on $name', ({ open }) => {
  test('sets what an actor is for in one house against what it is against in another', async () => {
    await using store = await open({
      positions: [
        ['position:1', 'state:AAA', 'OPPOSES', 'clause:old/1'],
        ['position:2', 'state:AAA', 'SUPPORTS', 'clause:new/1'],
        ['position:3', 'state:BBB', 'SUPPORTS', 'clause:bare/1', '2020', 'event:a'],
        ['position:4', 'state:BBB', 'OPPOSES', 'clause:bare/1', '2020', 'event:b'],
      ],
      concerns: CONCERNS,
      under: [...UNDER, ['event:a', 'org:one'], ['event:b', 'org:two']],
    });

    expect(await pairsOf(store, forum)).toEqual(['2 1', '3 4']);
  });

  test('finds nothing in one house, in houses that no record names, and in an abstention', async () => {
    await using store = await open({
      positions: [
        ['position:1', 'state:AAA', 'SUPPORTS', 'clause:old/1', '2020', 'event:a'],
        ['position:2', 'state:AAA', 'OPPOSES', 'clause:new/1', '2020', 'event:a'],
        ['position:3', 'state:BBB', 'SUPPORTS', 'clause:old/1'],
        ['position:4', 'state:BBB', 'OPPOSES', 'clause:bare/1'],
        ['position:5', 'state:CCC', 'SUPPORTS', 'clause:old/1'],
        ['position:6', 'state:CCC', 'ABSTAINS', 'clause:new/1'],
      ],
      concerns: [...CONCERNS, ['clause:bare/1', 'issue:traceability']],
      under: [...UNDER, ['event:a', 'org:one']],
    });

    expect(await pairsOf(store, forum)).toEqual([]);
  });

  test('leaves a commitment that is opposed elsewhere to its rule, but not one made after', async () => {
    await using store = await open({
      positions: [
        ['position:1', 'state:AAA', 'COMMITS', 'clause:old/1', '2010'],
        ['position:2', 'state:AAA', 'OPPOSES', 'clause:new/1', '2020'],
        ['position:3', 'state:BBB', 'COMMITS', 'clause:old/1', '2020'],
        ['position:4', 'state:BBB', 'OPPOSES', 'clause:new/1', '2010'],
      ],
      concerns: CONCERNS,
      under: UNDER,
    });

    expect(await pairsOf(store, forum)).toEqual(['3 4']);
  });
});
