import { expect, test } from 'vitest';
import { wayIn } from '../../../queries/record/ways-in.ts';

test.each([
  [['sources'], 'source:Source'],
  [['events', 'sources'], 'event:Event'],
  [['stances', 'issues'], 'target:Target'],
  [['memberOf', 'issues'], 'target:Target'],
  [['memberOf'], 'actor:Actor'],
  [['sources', 'targets', 'actors'], 'actor:Actor'],
])('a filter by %j begins with %s', (fields, first) => {
  expect(wayIn(fields)?.path.trim()).toMatch(new RegExp(`^MATCH \\(${first}\\)`));
});

test('what a filter asks that names nothing to begin with, is asked from the actors', () => {
  expect(wayIn([])).toBeNull();
  expect(wayIn(['stances', 'from', 'to'])).toBeNull();
});

test('a way asks for its field on the way, or leaves it to be asked', () => {
  const fields = ['actors', 'targets', 'events', 'sources', 'issues', 'negotiations', 'words'];

  for (const field of fields) {
    const { path = '', left } = wayIn([field]) ?? {};
    expect(`${path}${left ?? ''}`).toContain(`$${field}`);
  }
});
