import { expect, test } from 'vitest';
import type { ActorNode, ViewRecord } from '../../../client/store/record.ts';
import { statesNamed } from '../../../client/store/states-named.ts';
import { recordOf } from '../record-of.ts';

const state = (code: string, name: string): ActorNode => ({
  id: `state:${code}`,
  name,
  kind: 'STATE',
  shortName: code,
  code,
});
const ORGANISATION: ActorNode = { ...state('X', 'Peru Support Group'), kind: 'ORGANISATION' };

const record: ViewRecord = {
  ...recordOf([]),
  actors: new Map(
    [state('PER', 'Pérou'), state('OMN', 'عُمان'), state('UGA', 'Ouganda'), ORGANISATION].map(
      (actor) => [actor.id, actor],
    ),
  ),
};

test.each([
  ['perou', ['Pérou']],
  ['OUGAN', ['Ouganda']],
  ['عمان', ['عُمان']],
  ['o', ['Pérou', 'Ouganda']],
  ['Peru', []],
])('"%s" finds %j', (text, names) => {
  expect(statesNamed(record, text).map(({ name }) => name)).toEqual(names);
});
