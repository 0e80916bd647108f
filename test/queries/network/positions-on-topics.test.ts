import { describe, expect, test } from 'vitest';
import { LEVELS, type Level } from '../../../queries/network/network-words.ts';
import { POSITIONS_ON } from '../../../queries/network/positions-on-topics.ts';
import {
  EVERY_POSITION,
  type PositionFilterParams,
} from '../../../queries/record/position-filter.ts';
import { ENGINES, type TestStore } from '../../engines.ts';
import { smallLoad } from '../small-record.ts';

// Position 5 is SILENT: it has no polarity, and stands nowhere below.
const ON: Readonly<Record<Level, readonly string[]>> = {
  CLAUSE: [
    '1 state:AAA clause:draft/1',
    '2 state:AAA clause:draft/1',
    '3 state:AAA clause:treaty/1',
    '4 state:BBB clause:draft/1',
    '6 org:club clause:draft/1a',
    '7 state:AAA clause:draft/1a',
    '8 state:BBB instrument:draft',
  ],
  ISSUE: [
    '1 state:AAA issue:diligence',
    '2 state:AAA issue:diligence',
    '3 state:AAA issue:diligence',
    '4 state:BBB issue:diligence',
    '6 org:club issue:register',
    '7 state:AAA issue:register',
    '8 state:BBB issue:diligence',
    '8 state:BBB issue:register',
  ],
  INSTRUMENT: [
    '1 state:AAA instrument:draft',
    '2 state:AAA instrument:draft',
    '3 state:AAA instrument:treaty',
    '4 state:BBB instrument:draft',
    '6 org:club instrument:draft',
    '7 state:AAA instrument:draft',
    '8 state:BBB instrument:draft',
  ],
};

/** The small record, and a position on the draft as a whole, which concerns two issues. */
const load = () =>
  smallLoad({
    concerns: 'instrument:draft,issue:register\ninstrument:draft,issue:diligence',
    positions:
      'position:8,state:BBB,instrument:draft,supports,2025,,record,,Borduria likes the draft.,',
  });

describe.each(ENGINES)('positions on topics on $name', ({ open }) => {
  test('are the targets, the issues that they concern, or their instruments', async () => {
    await using store = await open(load());

    for (const level of LEVELS) expect(await found(store, level)).toEqual(ON[level]);
  });

  test('are those that pass the filter, with the first day that their date can mean', async () => {
    await using store = await open(load());
    const filter = { ...EVERY_POSITION, actors: ['state:AAA'], issues: ['issue:register'] };

    expect(await store.ask(POSITIONS_ON.ISSUE.narrowed(filter), filter)).toEqual([
      {
        position: 'position:7',
        actor: 'state:AAA',
        topic: 'issue:register',
        stance: 'OPPOSES',
        day: '2025-12-01',
      },
    ]);
  });
});

async function found(
  store: TestStore,
  level: Level,
  filter: PositionFilterParams = EVERY_POSITION,
) {
  const rows = await store.ask(POSITIONS_ON[level].narrowed(filter), filter);
  return rows.map(({ position, actor, topic }) => `${position.slice(9)} ${actor} ${topic}`);
}
