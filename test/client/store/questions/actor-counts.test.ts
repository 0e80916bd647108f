import { expect, test } from 'vitest';
import { actorCounts } from '../../../../client/store/questions/actor-counts.ts';
import type { ActorNode } from '../../../../client/store/record.ts';
import { recordOf } from '../../record-of.ts';

const actor = (id: string, kind: ActorNode['kind']): readonly [string, ActorNode] => [
  id,
  { id, name: id, kind, shortName: null, code: id },
];

test('actors are counted once each, by kind, and a kind with none is not named', () => {
  const record = recordOf(
    [
      ['org:c', 'OPPOSES', 'clause:x'],
      ['state:AAA', 'OPPOSES', 'clause:x'],
      ['state:AAA', 'OPPOSES', 'clause:y'],
      ['state:BBB', 'OPPOSES', 'clause:x'],
    ],
    {
      actors: new Map([
        actor('org:c', 'ORGANISATION'),
        actor('state:AAA', 'STATE'),
        actor('state:BBB', 'STATE'),
      ]),
    },
  );

  expect(actorCounts(record, [...record.positions.values()])).toBe('2 states and 1 organisation');
});
