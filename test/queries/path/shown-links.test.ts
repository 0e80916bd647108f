import { describe, expect, test } from 'vitest';
import { shownLinks } from '../../../queries/path/shown-links.ts';
import { ENGINES } from '../../engines.ts';
import { smallLoad } from '../small-record.ts';

describe.each(ENGINES)('what stands behind links on $name', ({ open }) => {
  test('a membership, a change and a recall are found by the link as it is drawn', async () => {
    await using store = await open(
      smallLoad({ memberships: 'membership:again,state:AAA,org:club,2024,,' }),
    );
    const ids = [
      'MEMBER_OF state:AAA org:club',
      'BECAME clause:draft/1 clause:draft/1a',
      'RECALLS instrument:draft instrument:treaty',
      'PART_OF clause:draft/1 instrument:draft',
    ];

    const rows = await store.ask(shownLinks, { ids });

    expect(rows.map(({ id }) => id)).toEqual([
      'lineage:1',
      'membership:aaa-club',
      'membership:again',
      'recall:1',
    ]);
  });
});
