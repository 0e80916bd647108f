import { describe, expect, test } from 'vitest';
import { regression } from '../../../queries/contradiction/regression.ts';
import { ENGINES } from '../../engines.ts';
import { ALL, pairsOf } from './pairs-of.ts';

const RECALLS = [['instrument:new', 'instrument:old']] as const;

describe.each(ENGINES)('regression on $name', ({ open }) => {
  test('sets a recalled instrument against the one that leaves out what its clauses carry', async () => {
    await using store = await open({
      concerns: [
        ['clause:old/1', 'issue:diligence'],
        ['clause:old/1', 'issue:kept'],
        ['clause:old/2', 'issue:access'],
        ['clause:new/1', 'issue:kept'],
      ],
      recalls: RECALLS,
      verbatim: ['clause:new/1'],
      under: [['instrument:new', 'org:body']],
    });

    expect(await store.ask(regression, ALL)).toEqual([
      {
        ...{ rule: 'REGRESSION', actor: 'org:body' },
        ...{ left: 'instrument:old', right: 'instrument:new' },
        issues: ['issue:access', 'issue:diligence'],
      },
    ]);
    expect(await store.ask(regression, { ...ALL, actors: ['org:other'] })).toEqual([]);
    expect(await store.ask(regression, { ...ALL, issues: ['issue:kept'] })).toEqual([]);
  });

  test('finds nothing where every issue is kept, by a clause or by the whole', async () => {
    await using store = await open({
      concerns: [
        ['clause:old/1', 'issue:diligence'],
        ['clause:old/1', 'issue:access'],
        ['clause:new/1', 'issue:access'],
        ['instrument:new', 'issue:diligence'],
        ['clause:alien/1', 'issue:other'],
      ],
      recalls: RECALLS,
      verbatim: ['clause:new/1'],
    });

    expect(await pairsOf(store, regression)).toEqual([]);
  });

  test('finds nothing in an instrument that is known only from reports, or not by its clauses', async () => {
    await using store = await open({
      concerns: [
        ['clause:old/1', 'issue:diligence'],
        ['clause:new/1', 'issue:access'],
      ],
      recalls: [...RECALLS, ['instrument:bare', 'instrument:old']],
    });

    expect(await pairsOf(store, regression)).toEqual([]);
  });
});
