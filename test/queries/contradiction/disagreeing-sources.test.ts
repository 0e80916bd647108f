import { describe, expect, test } from 'vitest';
import { disagreeingSources } from '../../../queries/contradiction/disagreeing-sources.ts';
import { ENGINES } from '../../engines.ts';
import type { Facts } from '../../facts.ts';
import { ALL, pairsOf } from './pairs-of.ts';

const FOR = ['position:1', 'state:AAA', 'SUPPORTS', 'clause:old/1', '2020', 'event:a'] as const;
const AGAINST = ['position:2', 'state:AAA', 'OPPOSES', 'clause:old/1', '2020', 'event:a'] as const;
const SHOWN: Facts['evidence'] = [
  ['evidence:1', 'position:1', 'source:one'],
  ['evidence:2', 'position:2', 'source:two'],
];

describe.each(ENGINES)('disagreeing sources on $name', ({ open }) => {
  test('sets one source against another on one target at one event', async () => {
    await using store = await open({
      positions: [FOR, AGAINST],
      concerns: [['clause:old/1', 'issue:crime']],
      evidence: SHOWN,
    });

    expect(await store.ask(disagreeingSources, { ...ALL, issues: ['issue:crime'] })).toEqual([
      {
        ...{ rule: 'SOURCES', actor: 'state:AAA', left: 'position:1', right: 'position:2' },
        issues: ['issue:crime'],
      },
    ]);
  });

  test('finds nothing where one source does not mention an actor', async () => {
    await using store = await open({
      positions: [FOR, ['position:3', 'state:BBB', 'OPPOSES', 'clause:old/1', '2020', 'event:a']],
      evidence: [...SHOWN.slice(0, 1), ['evidence:3', 'position:3', 'source:two']],
    });

    expect(await pairsOf(store, disagreeingSources)).toEqual([]);
  });

  test('finds nothing where both go back to one source', async () => {
    await using store = await open({
      positions: [FOR, AGAINST],
      evidence: [...SHOWN.slice(0, 1), ['evidence:2', 'position:2', 'source:reprint']],
      reprints: [['source:reprint', 'source:one']],
    });

    expect(await pairsOf(store, disagreeingSources)).toEqual([]);
  });

  test('finds nothing at two events, at none, in what is only inferred, and in an abstention', async () => {
    await using store = await open({
      positions: [
        FOR,
        ['position:2', 'state:AAA', 'OPPOSES', 'clause:old/1', '2020', 'event:b'],
        ['position:3', 'state:AAA', 'OPPOSES', 'clause:old/1', '2020'],
        ['position:4', 'state:AAA', 'OPPOSES', 'clause:old/1', '2020', 'event:a'],
        ['position:5', 'state:AAA', 'ABSTAINS', 'clause:old/1', '2020', 'event:a'],
      ],
      evidence: [
        ...SHOWN,
        ['evidence:3', 'position:3', 'source:two'],
        ['evidence:5', 'position:5', 'source:two'],
      ],
    });

    expect(await pairsOf(store, disagreeingSources)).toEqual([]);
  });

  test('leaves a change of mind within an event to reversal', async () => {
    await using store = await open({
      positions: [
        ['position:1', 'state:AAA', 'SUPPORTS', 'clause:old/1', '2020-01-01', 'event:a'],
        ['position:2', 'state:AAA', 'OPPOSES', 'clause:old/1', '2020-01-02', 'event:a'],
      ],
      evidence: SHOWN,
    });

    expect(await pairsOf(store, disagreeingSources)).toEqual([]);
  });
});
