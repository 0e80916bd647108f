import { expect, test } from 'vitest';
import { type NetworkOptions, network } from '../../../queries/network/network.ts';
import { networkNote } from '../../../queries/network/network-note.ts';
import { suppose } from '../../../queries/network/suppose.ts';
import { noteOf, notePart } from '../../../queries/note.ts';
import { FIVE } from './five-actors.ts';
import { tableOf } from './table-of.ts';

const PLAIN: NetworkOptions & { readonly mode: 'ACTORS' | 'TOPICS' } = {
  mode: 'ACTORS',
  relation: 'SUBTRACT',
  similarity: 'SIGN',
  normalisation: 'NONE',
  minWeight: null,
  minShared: 1,
  isolates: false,
};

const ties = (options: Partial<typeof PLAIN> = {}, table = FIVE) =>
  network(table, { ...PLAIN, ...options }).ties.map(
    ({ source, target, weight, shared }) => `${source}${target} ${weight} ${shared}`,
  );

// Net is 0 for AC and BC, and for all with E: those are no ties.
test('actors are tied by what weighs other than zero', () => {
  expect(ties()).toEqual(['AB 1 3', 'AD 2 2', 'BD 2 2', 'CD -1 2']);
});

test('a least weight lets through what reaches it, and zero where it is not above that', () => {
  expect(ties({ minWeight: 2 })).toEqual(['AD 2 2', 'BD 2 2']);
  expect(ties({ minWeight: 0 })).toEqual([
    'AB 1 3',
    'AC 0 2',
    'AD 2 2',
    'BC 0 2',
    'BD 2 2',
    'CE 0 1',
    'DE 0 1',
  ]);
});

test('a least number of shared topics leaves out ties that rest on fewer', () => {
  expect(ties({ minShared: 3 })).toEqual(['AB 1 3']);
});

// Who is on two topics: x z A B D; x y A B C; w x C D; w y C; w z D; y z A B.
test('topics are tied by the actors that spoke to both', () => {
  expect(ties({ mode: 'TOPICS', relation: 'CONFLICT' })).toEqual([
    'wx 2 2', // C holds + on w and - on x, D - and +
    'xy 1 3', // B
    'xz 3 3', // A, B, D
    'yz 1 2', // A
  ]);
});

test('nodes without a tie are nodes only where isolates are asked for', () => {
  const nodes = (isolates: boolean) =>
    network(FIVE, { ...PLAIN, isolates }).nodes.map(({ id, activity }) => id + activity);

  expect(nodes(false)).toEqual(['A3', 'B4', 'C4', 'D3']);
  expect(nodes(true)).toEqual(['A3', 'B4', 'C4', 'D3', 'E1']);
});

test('a two-mode network has actors before topics, and no tie for what weighs zero', () => {
  const { nodes, ties: found } = network(FIVE, {
    ...PLAIN,
    mode: 'TWO_MODE',
    relation: 'COMBINE',
  });

  expect(nodes.map(({ id, activity }) => id + activity).join(' ')).toBe('A3 B4 C4 D3 w3 x6 y3 z3');
  expect(found.map(({ source, target, weight }) => `${source}${target}${weight}`)).not.toContain(
    'Ew0',
  );
});

test('what is supposed counts among the ties, and for no position of a node', () => {
  const table = suppose(FIVE, [{ actor: 'E', topic: 'x', polarity: -2 }]);

  expect(ties({ relation: 'CONFLICT' }, table)).toContain('AE 1 1');
  expect(network(table, PLAIN).nodes.find(({ id }) => id === 'E')).toEqual({
    id: 'E',
    activity: 1,
  });
});

test.each([
  ['nobody', '', noteOf('no position with a polarity passes the filter', 'NO_POLARITY')],
  [
    'one actor',
    'A x SUPPORTS',
    noteOf('only one actor is on record here, A: no two actors', 'ONE_ACTOR', { id: 'A' }),
  ],
  [
    'nothing shared',
    'A x SUPPORTS\nB y SUPPORTS',
    noteOf('no two actors spoke to the same topic', 'NO_SHARED_TOPIC'),
  ],
  [
    'all alike',
    'A x ABSTAINS\nB x ABSTAINS',
    noteOf('every SUBTRACT weighs zero here', 'ALL_WEIGH_ZERO'),
  ],
])('a network of %s says why it has no tie', (_, drawing, note) => {
  const table = tableOf(drawing);
  const found = network(table, PLAIN);

  expect(found.ties).toEqual([]);
  expect(networkNote(found, table, PLAIN)).toEqual(note);
});

test('a network whose thresholds nobody reaches says which', () => {
  const options = { ...PLAIN, minWeight: 9, minShared: 2 };

  expect(networkNote(network(FIVE, options), FIVE, options)).toEqual({
    text: 'no tie reaches minShared 2 and minWeight 9',
    parts: [notePart('TOO_FEW_SHARED', { count: 2 }), notePart('TOO_LIGHT', { weight: 9 })],
  });
  expect(networkNote(network(FIVE, PLAIN), FIVE, PLAIN)).toBeNull();
});

test('topics that nobody spoke to two of say so, and no position leaves a two-mode network empty', () => {
  const apart = tableOf('A x SUPPORTS\nB y SUPPORTS');
  const topics = { ...PLAIN, mode: 'TOPICS' } as const;
  const both: NetworkOptions = { ...PLAIN, mode: 'TWO_MODE', relation: 'IGNORE' };

  expect(networkNote(network(apart, topics), apart, topics)).toEqual(
    noteOf('no actor spoke to two of the topics', 'NO_SHARED_ACTOR'),
  );
  expect(networkNote(network(tableOf(''), both), tableOf(''), both)?.text).toBe(
    'no position with a polarity passes the filter',
  );
});
