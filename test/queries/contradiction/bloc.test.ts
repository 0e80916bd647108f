import { describe, expect, test } from 'vitest';
import { bloc } from '../../../queries/contradiction/bloc.ts';
import { ENGINES } from '../../engines.ts';
import { ALL, CONCERNS, pairsOf } from './pairs-of.ts';

describe.each(ENGINES)('bloc on $name', ({ open }) => {
  test('sets a member against its own organisation, and a person against the actor it speaks for', async () => {
    await using store = await open({
      positions: [
        ['position:1', 'org:club', 'SUPPORTS', 'clause:old/1', '2020'],
        ['position:2', 'state:AAA', 'OPPOSES', 'clause:old/1', '2020'],
        ['position:3', 'person:envoy', 'OPPOSES', 'clause:new/1', '2020'],
      ],
      concerns: CONCERNS,
      members: [['state:AAA', 'org:club', '2015', '2020-06']],
      speakers: [['person:envoy', 'org:club']],
    });

    expect(await pairsOf(store, bloc)).toEqual(['3 1', '2 1']);
    expect(await store.ask(bloc, { ...ALL, actors: ['org:club'] })).toHaveLength(2);
    expect(await store.ask(bloc, { ...ALL, actors: ['state:AAA'] })).toMatchObject([
      { rule: 'BLOC', actor: 'state:AAA', issues: ['issue:traceability'] },
    ]);
  });

  test('finds nothing in a person against a body that it no longer speaks for', async () => {
    await using store = await open({
      positions: [
        ['position:1', 'org:club', 'SUPPORTS', 'clause:old/1', '2020'],
        ['position:2', 'person:envoy', 'OPPOSES', 'clause:old/1', '2020'],
        ['position:3', 'person:other', 'OPPOSES', 'clause:old/1'],
        ['position:4', 'person:late', 'OPPOSES', 'clause:old/1', '2020'],
      ],
      members: [
        ['person:envoy', 'org:club', '2010', '2019'],
        ['person:other', 'org:club', '2010', '2020'],
        ['person:late', 'org:club', '2020-02-01'],
        ['state:AAA', 'org:club'],
      ],
    });

    expect(await pairsOf(store, bloc)).toEqual(['4 1']);
  });

  test('finds nothing between members, or where a member is silent or of one mind', async () => {
    await using store = await open({
      positions: [
        ['position:1', 'org:club', 'SUPPORTS', 'clause:old/1'],
        ['position:2', 'state:AAA', 'SUPPORTS', 'clause:old/1'],
        ['position:3', 'state:BBB', 'OPPOSES', 'clause:old/1'],
        ['position:4', 'state:CCC', 'SILENT', 'clause:old/1'],
        ['position:5', 'state:CCC', 'ABSTAINS', 'clause:old/1'],
      ],
      members: [
        ['state:AAA', 'org:club'],
        ['state:CCC', 'org:club'],
        ['state:BBB', 'org:guild'],
      ],
    });

    expect(await pairsOf(store, bloc)).toEqual([]);
  });
});
