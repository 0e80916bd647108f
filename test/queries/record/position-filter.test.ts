import { describe, expect, test } from 'vitest';
import {
  EVERY_POSITION,
  type PositionFilterParams,
} from '../../../queries/record/position-filter.ts';
import { FIRST_OF_ALL } from '../../../queries/record/position-page.ts';
import { positions } from '../../../queries/record/positions.ts';
import { ENGINES, type TestStore } from '../../engines.ts';
import { smallLoad } from '../small-record.ts';

const ALL = [1, 2, 3, 4, 5, 6, 7];

/** What passes each filter, by the number in the id; whatever is not named must not pass. */
const CASES: readonly (readonly [
  says: string,
  filter: Partial<PositionFilterParams>,
  passing: readonly number[],
])[] = [
  ['an empty filter passes all', {}, ALL],
  ['actors', { actors: ['state:AAA'] }, [1, 2, 3, 7]],
  ['several actors are alternatives', { actors: ['state:BBB', 'org:club'] }, [4, 5, 6]],
  ['targets', { targets: ['clause:draft/1'] }, [1, 2, 4]],
  ['an instrument as target is not its clauses', { targets: ['instrument:draft'] }, [5]],
  [
    'instruments are themselves and their clauses',
    { instruments: ['instrument:draft'] },
    [1, 2, 4, 5, 6, 7],
  ],
  [
    'negotiations, by target or by event',
    { negotiations: ['negotiation:talks'] },
    [1, 2, 4, 5, 6, 7],
  ],
  ['another negotiation', { negotiations: ['negotiation:past'] }, [3]],
  ['issues', { issues: ['issue:diligence'] }, [1, 2, 3, 4]],
  ['actor kinds', { actorPrefixes: ['org:'] }, [6]],
  ['members of a body', { memberOf: ['org:club'] }, [1, 2, 3, 7]],
  ['stances', { stances: ['OPPOSES'] }, [1, 7]],
  ['evidentialities', { evidentialities: ['OWN_WORDS', 'RECORD'] }, [1, 3, 6]],
  ['sources', { sources: ['source:book'] }, [3, 4, 6]],
  ['a source is not its reprints', { sources: ['source:reprint'] }, [2]],
  ['events', { events: ['event:speech'] }, [6]],
  [
    'from, the day included; a month passes if its last day does',
    { from: '2025-12-02' },
    [1, 2, 4, 7],
  ],
  [
    'to, the day included; a month passes if its first day does',
    { to: '2025-12-02' },
    [1, 2, 3, 6, 7],
  ],
  [
    'a span passes over what lies beside it, and over the undated',
    { from: '2024-01-01', to: '2024-12-31' },
    [6],
  ],
  [
    'one source agreeing: an inferred position has none',
    { minCorroboration: 1 },
    [1, 2, 3, 4, 5, 6],
  ],
  ['two sources agreeing: a reprint is not a second', { minCorroboration: 2 }, [4]],
  ['words in the summary, in any case', { words: ['DUTY'] }, [1, 4]],
  ['words in an alias', { words: ['республика'] }, [1, 2, 3, 7]],
  ['words in the target', { words: ['mines'] }, [6, 7]],
  ['all words, wherever they are', { words: ['aland', 'mines'] }, [7]],
  [
    'several fields at once',
    { actors: ['state:AAA'], stances: ['OPPOSES'], issues: ['issue:register'] },
    [7],
  ],
  ['an id that nothing has', { actors: ['state:ZZZ'] }, []],
];

describe.each(ENGINES)('the position filter on $name', ({ open }) => {
  test('passes exactly what each of its fields asks for', async () => {
    await using store = await open(smallLoad());

    const found = [];
    for (const [says, filter] of CASES) found.push([says, await passing(store, filter)]);

    expect(found).toEqual(CASES.map(([says, , ids]) => [says, ids]));
  });

  test('passes the same, narrowed to what it asks or with every condition', async () => {
    await using store = await open(smallLoad());

    for (const [says, filter] of CASES) {
      const params = { ...FIRST_OF_ALL, ...filter };
      const whole = await store.ask(positions, params);
      const narrowed = await store.ask(positions.narrowed(params), params);
      expect([says, narrowed]).toEqual([says, whole]);
    }
  });
});

test('a narrowed question holds no value of its filter', () => {
  const { cypher } = positions.narrowed({ ...EVERY_POSITION, actors: ["state:'AAA"] });

  expect(cypher).toContain('actor.id IN $actors');
  expect(cypher).not.toContain('AAA');
  expect(cypher).not.toContain('$targets');
});

async function passing(store: TestStore, filter: Partial<PositionFilterParams>) {
  const params = { ...FIRST_OF_ALL, ...filter };
  const rows = await store.ask(positions.narrowed(params), params);
  return rows.map(({ id }) => Number(id.slice('position:'.length))).sort();
}
