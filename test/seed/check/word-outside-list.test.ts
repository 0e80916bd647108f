import { expect, test } from 'vitest';
import { placesOf } from '../places-of.ts';

test('a word that is not in the list of its column is an error', () => {
  expect(placesOf({ positions: { 'position:1': { stance: 'oppose' } } })).toEqual([
    'positions.csv:2:stance E05',
  ]);
});

test('the words of a list stand in lower case', () => {
  expect(placesOf({ positions: { 'position:1': { stance: 'OPPOSES' } } })).toEqual([
    'positions.csv:2:stance E05',
  ]);
});

test('each closed list is held', () => {
  expect(
    placesOf({
      actors: { 'org:club': { form: 'x' } },
      clauses: { 'clause:old/1': { wording: 'x', fate: 'x' } },
      events: { 'event:session': { form: 'x' } },
      instruments: { 'instrument:old': { form: 'x', force: 'x', fate: 'x' } },
      lineage: { 'lineage:1': { change: 'x' } },
      claims: { 'claim:1': { rule: 'x' } },
    }),
  ).toEqual([
    'actors.csv:3:form E05',
    'claims.csv:2:rule E05',
    'clauses.csv:2:fate E05',
    'clauses.csv:2:wording E05',
    'events.csv:2:form E05',
    'instruments.csv:2:fate E05',
    'instruments.csv:2:force E05',
    'instruments.csv:2:form E05',
    'lineage.csv:2:change E05',
  ]);
});
