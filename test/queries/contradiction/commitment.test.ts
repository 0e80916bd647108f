import { describe, expect, test } from 'vitest';
import { commitment } from '../../../queries/contradiction/commitment.ts';
import { ENGINES } from '../../engines.ts';
import { ALL, CONCERNS, pairsOf } from './pairs-of.ts';

describe.each(ENGINES)('commitment on $name', ({ open }) => {
  test('sets what an actor commits to against what it opposes on the same issue', async () => {
    await using store = await open({
      positions: [
        ['position:1', 'state:AAA', 'COMMITS', 'clause:old/1'],
        ['position:2', 'state:AAA', 'OPPOSES', 'clause:new/1', '2025'],
        ['position:3', 'state:BBB', 'OPPOSES', 'clause:new/1'],
      ],
      concerns: CONCERNS,
    });

    expect(await store.ask(commitment, ALL)).toEqual([
      {
        ...{ rule: 'COMMITMENT', actor: 'state:AAA', left: 'position:1', right: 'position:2' },
        issues: ['issue:traceability'],
      },
    ]);
  });

  test('finds nothing where an actor supports, reserves, or opposes the same target or another issue', async () => {
    await using store = await open({
      positions: [
        ['position:1', 'state:AAA', 'SUPPORTS', 'clause:old/1'],
        ['position:2', 'state:AAA', 'OPPOSES', 'clause:new/1'],
        ['position:3', 'state:BBB', 'COMMITS', 'clause:old/1'],
        ['position:4', 'state:BBB', 'RESERVES', 'clause:new/1'],
        ['position:5', 'state:BBB', 'ABSTAINS', 'clause:new/1'],
        ['position:6', 'state:CCC', 'COMMITS', 'clause:old/1', '2010'],
        ['position:7', 'state:CCC', 'OPPOSES', 'clause:old/1', '2020'],
        ['position:8', 'state:CCC', 'OPPOSES', 'clause:other/1', '2020'],
      ],
      concerns: [...CONCERNS, ['clause:other/1', 'issue:tailings']],
    });

    expect(await pairsOf(store, commitment)).toEqual([]);
  });

  test('finds nothing where the actor opposed first and committed later', async () => {
    await using store = await open({
      positions: [
        ['position:1', 'state:AAA', 'COMMITS', 'clause:old/1', '2020'],
        ['position:2', 'state:AAA', 'OPPOSES', 'clause:new/1', '2010'],
      ],
      concerns: CONCERNS,
    });

    expect(await pairsOf(store, commitment)).toEqual([]);
  });

  test('keeps to the actors and issues asked for, and names every issue that is shared', async () => {
    await using store = await open({
      positions: [
        ['position:1', 'state:AAA', 'COMMITS', 'clause:old/1'],
        ['position:2', 'state:AAA', 'OPPOSES', 'clause:new/1'],
        ['position:3', 'state:BBB', 'COMMITS', 'clause:old/1'],
        ['position:4', 'state:BBB', 'OPPOSES', 'clause:new/1'],
      ],
      concerns: [...CONCERNS, ['clause:old/1', 'issue:crime'], ['clause:new/1', 'issue:crime']],
    });
    const ask = { ...ALL, actors: ['state:BBB'], issues: ['issue:crime'] };

    expect(await store.ask(commitment, ask)).toMatchObject([
      { actor: 'state:BBB', issues: ['issue:crime', 'issue:traceability'] },
    ]);
    expect(await store.ask(commitment, { ...ask, issues: ['issue:tailings'] })).toEqual([]);
  });
});
