import { describe, expect, test } from 'vitest';
import { COMMUNITY_METHODS } from '../../../queries/network/camp-question.ts';
import { campsNote } from '../../../queries/network/camps-note.ts';
import { findCoalitions } from '../../../queries/network/coalitions.ts';
import { UNPLACED } from '../../../queries/network/partition.ts';
import { tableOf } from './table-of.ts';
import { QUESTION, TWO_SIDES } from './two-sides.ts';

describe('of two sides of two', () => {
  const found = findCoalitions(TWO_SIDES, QUESTION);

  test('camps are those who stand together, and who has no tie is in none', () => {
    expect(found.partition).toEqual([0, 0, 1, 1, UNPLACED]);
    expect(found.camps.map(({ members }) => members)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  test('modularity is as on paper', () => {
    // 2w⁺ = 2 (3 + 2) = 10, 2w⁻ = 2 (3 + 2 + 3 + 2) = 20; w⁺ of the camps 6 and 4, w⁻ 10 each.
    // (2 · 3 + 2 · 2 - 6² / 10 - 4² / 10 + 10² / 20 + 10² / 20) / 30 = 14.8 / 30
    expect(found.modularity).toBeCloseTo(14.8 / 30, 12);
  });

  test('members agree wholly, and all lies in its place', () => {
    expect(found.camps.map(({ cohesion }) => cohesion)).toEqual([1, 1]);
    expect(found.polarisation).toBe(1);
  });

  test('x and z define the first camp before y, to which one spoke less', () => {
    // z of x: (3/4 - 1/4) / √(1/2 · 1/2 · (1/4 + 1/4)) = √2, of z the reverse;
    // of y: (3/4 - 1/3) / √(4/7 · 3/7 · (1/4 + 1/3)) = 1.1024.
    const [first] = found.camps;
    const defining = first?.defining.map((topic) => [TWO_SIDES.topics[topic.topic], topic.z]);

    expect(defining).toEqual([
      ['x', expect.closeTo(Math.SQRT2, 12)],
      ['z', expect.closeTo(-Math.SQRT2, 12)],
      ['y', expect.closeTo(1.102396, 6)],
    ]);
    expect(first?.defining[0]?.positions.map((place) => TWO_SIDES.positions[place])).toEqual([
      'position:A-x-1',
      'position:B-x-1',
    ]);
  });

  test('nobody agrees with both sides, so there is no broker', () => {
    expect(found.brokers).toEqual([]);
  });

  test('every method finds the same', () => {
    expect(found.alternatives).toEqual(
      COMMUNITY_METHODS.map((method) => ({
        ...{ method, camps: 2, agreement: 1 },
        modularity: expect.closeTo(14.8 / 30, 12),
      })),
    );
  });
});

test('who agrees with both sides is a broker between them', () => {
  const table = tableOf(`
    A  x SUPPORTS  y SUPPORTS  p SUPPORTS
    B  x SUPPORTS  y SUPPORTS  p SUPPORTS
    C  x OPPOSES   y OPPOSES   q SUPPORTS
    D  x OPPOSES   y OPPOSES   q SUPPORTS
    M  p SUPPORTS  q SUPPORTS  x SUPPORTS
  `);

  const { brokers, partition } = findCoalitions(table, QUESTION);

  // M is congruent with A and B on p and x, with C and D on q: 4 of 6 to its own camp, 2 to the other.
  expect(partition).toEqual([0, 0, 1, 1, 0]);
  expect(brokers[0]).toEqual({
    actor: 4,
    score: expect.closeTo(1 - (4 / 6) ** 2 - (2 / 6) ** 2, 12),
    camps: [0, 1],
  });
});

/** What is asked of too little, or of what tells nobody apart; what is said of it, and how many camps there are. */
const PLAIN = [
  { of: 'no position', drawing: '', note: /no position/, camps: 0 },
  { of: 'no polarity', drawing: 'A  x SILENT', note: /no position/, camps: 0 },
  { of: 'one actor', drawing: 'A  x SUPPORTS  y OPPOSES', note: /only one actor/, camps: 0 },
  {
    of: 'no shared topic',
    drawing: 'A  x SUPPORTS\nB  y SUPPORTS',
    note: /no two actors spoke to the same topic/,
    camps: 0,
  },
  {
    of: 'abstentions alone',
    drawing: 'A  x ABSTAINS\nB  x ABSTAINS',
    note: /agree as often as not/,
    camps: 0,
  },
  {
    of: 'all alike',
    drawing: 'A  x SUPPORTS\nB  x SUPPORTS\nC  x SUPPORTS',
    note: /all .* in one camp/,
    camps: 1,
  },
  {
    of: 'all against',
    drawing: 'A  x SUPPORTS\nB  x OPPOSES',
    note: /each is a camp alone/,
    camps: 2,
  },
];

describe.each(PLAIN)('of $of', ({ drawing, note, camps }) => {
  test.each(COMMUNITY_METHODS)('%s has an answer that is true and says so', (method) => {
    const table = tableOf(drawing);
    const found = findCoalitions(table, { ...QUESTION, method });

    expect(found.camps).toHaveLength(camps);
    expect(campsNote(found, table)?.text).toMatch(note);
    expect([found.modularity, found.polarisation].every(Number.isFinite)).toBe(true);
  });
});

test('of two sides there is nothing to note', () => {
  expect(campsNote(findCoalitions(TWO_SIDES, QUESTION), TWO_SIDES)).toBeNull();
});
