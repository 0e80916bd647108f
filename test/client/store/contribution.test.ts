import { expect, test } from 'vitest';
import { contributionOf } from '../../../client/store/contribution.ts';
import type { PositionNode, ViewRecord } from '../../../client/store/record.ts';
import { recordOf } from '../record-of.ts';

/** Three positions: one that A alone shows, one that A and B show, one inferred from the first. */
function record(): ViewRecord {
  const plain = recordOf([
    ['state:AAA', 'OPPOSES', 'clause:x'],
    ['state:BBB', 'OPPOSES', 'clause:x'],
    ['state:AAA', 'OPPOSES', 'clause:y', 'INFERRED'],
  ]);
  const changes: Readonly<Record<string, Partial<PositionNode>>> = {
    'position:1': { sources: ['source:a'] },
    'position:2': { sources: ['source:a', 'source:b'], corroboration: 2 },
    'position:3': { sources: [], corroboration: 0, premises: ['position:1', 'position:2'] },
  };
  const positions = [...plain.positions.values()].map((one) => ({ ...one, ...changes[one.id] }));
  return { ...plain, positions: new Map(positions.map((one) => [one.id, one])) };
}

function contributes(source: string) {
  const held = record();
  const { shown, alone, carried } = contributionOf(held, [...held.positions.values()], source);
  const ids = (positions: readonly PositionNode[]) => positions.map(({ id }) => id);
  return { shown: ids(shown), alone: ids(alone), carried: ids(carried) };
}

test('what one source alone shows rests on it, and so does what is inferred from that', () => {
  expect(contributes('source:a')).toEqual({
    shown: ['position:1', 'position:2'],
    alone: ['position:1'],
    carried: ['position:3'],
  });
});

test('a source that only agrees with another could go, and nothing would be lost', () => {
  expect(contributes('source:b')).toEqual({ shown: ['position:2'], alone: [], carried: [] });
});
