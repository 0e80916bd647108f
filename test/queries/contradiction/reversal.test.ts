import { describe, expect, test } from 'vitest';
import { reversal } from '../../../queries/contradiction/reversal.ts';
import { ENGINES } from '../../engines.ts';
import { CONCERNS, pairsOf } from './pairs-of.ts';

describe.each(ENGINES)('reversal on $name', ({ open }) => {
  test('sets a lean against a later one the other way, on one clause or on one issue', async () => {
    await using store = await open({
      positions: [
        ['position:1', 'state:AAA', 'SUPPORTS', 'clause:bare/1', '2019'],
        ['position:2', 'state:AAA', 'RESERVES', 'clause:bare/1', '2020-03'],
        ['position:3', 'state:BBB', 'OPPOSES', 'clause:old/1', '2019'],
        ['position:4', 'state:BBB', 'CONDITIONAL', 'clause:new/1', '2020'],
      ],
      concerns: CONCERNS,
    });

    expect(await pairsOf(store, reversal)).toEqual(['1 2', '3 4']);
  });

  test('finds nothing in equal stances, abstentions and silence at two times', async () => {
    await using store = await open({
      positions: [
        ['position:1', 'state:AAA', 'SUPPORTS', 'clause:old/1', '2019'],
        ['position:2', 'state:AAA', 'SUPPORTS', 'clause:old/1', '2020'],
        ['position:3', 'state:AAA', 'PROPOSES', 'clause:new/1', '2021'],
        ['position:4', 'state:AAA', 'ABSTAINS', 'clause:old/1', '2022'],
        ['position:5', 'state:AAA', 'SILENT', 'clause:old/1', '2023'],
        ['position:6', 'state:AAA', 'WITHDREW', 'clause:old/1', '2024'],
      ],
      concerns: CONCERNS,
    });

    expect(await pairsOf(store, reversal)).toEqual([]);
  });

  test('finds nothing where the times cannot be told apart', async () => {
    await using store = await open({
      positions: [
        ['position:1', 'state:AAA', 'SUPPORTS', 'clause:old/1', '2025-12'],
        ['position:2', 'state:AAA', 'OPPOSES', 'clause:old/1', '2025-12-10'],
        ['position:3', 'state:BBB', 'SUPPORTS', 'clause:old/1'],
        ['position:4', 'state:BBB', 'OPPOSES', 'clause:old/1', '2025'],
      ],
    });

    expect(await pairsOf(store, reversal)).toEqual([]);
  });

  test('leaves two forums, and a commitment that is opposed later elsewhere, to their rules', async () => {
    await using store = await open({
      positions: [
        ['position:1', 'state:AAA', 'SUPPORTS', 'clause:old/1', '2019', 'event:a'],
        ['position:2', 'state:AAA', 'OPPOSES', 'clause:new/1', '2020', 'event:b'],
        ['position:3', 'state:BBB', 'COMMITS', 'clause:old/1', '2019'],
        ['position:4', 'state:BBB', 'OPPOSES', 'clause:new/1', '2020'],
        ['position:5', 'state:BBB', 'OPPOSES', 'clause:old/1', '2021'],
      ],
      concerns: CONCERNS,
      under: [
        ['event:a', 'org:one'],
        ['event:b', 'org:two'],
      ],
    });

    expect(await pairsOf(store, reversal)).toEqual(['3 5']);
  });
});
