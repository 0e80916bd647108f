import { expect, test } from 'vitest';
import { smallLoad } from '../../queries/small-record.ts';
import { openApp } from './open-app.ts';

const MOMENTS = '{ date event { id } positions { id } steps { from { id } } }';
const told = (moments: readonly Told[]) =>
  moments.map(({ date, event, positions, steps }) =>
    [
      `${date} ${event?.id.slice('event:'.length) ?? '–'}:`,
      ...positions.map(({ id }) => id.slice('position:'.length)),
      ...steps.map(({ from }) => from.id),
    ].join(' '),
  );
interface Told {
  readonly date: string;
  readonly event: { readonly id: string } | null;
  readonly positions: readonly { readonly id: string }[];
  readonly steps: readonly { readonly from: { readonly id: string } }[];
}

test('a timeline tells positions and changes by date and event, earliest first', async () => {
  await using open = await openApp(smallLoad());

  const { data } = await open.ask(`{ timeline ${MOMENTS} }`);

  // Position 5 has neither a date nor an event, and is left out.
  expect(told(data.timeline)).toEqual([
    '2010 –: 3',
    '2024 speech: 6',
    '2025-12 –: 7',
    '2025-12 session: 2',
    '2025-12-02 session: 1',
    '2025-12-03 session: 4',
    '2025-12-04 session: clause:draft/1',
  ]);
});

test('what has no date stands at the date of its event', async () => {
  await using open = await openApp(
    smallLoad({
      positions:
        'position:8,state:BBB,instrument:draft,opposes,,event:session,record,,It says no.,',
    }),
  );

  const { data } = await open.ask(`{ timeline(filter: { stances: [OPPOSES] }) ${MOMENTS} }`);

  expect(told(data.timeline)).toContain('2025-12-01 session: 8');
});

test('a filtered timeline has the changes of the clauses that its positions are on', async () => {
  await using open = await openApp(smallLoad());

  const { data } = await open.ask(`{
    club: timeline(filter: { actors: ["org:club"] }) ${MOMENTS}
    treaty: timeline(filter: { targets: ["clause:treaty/1"] }) ${MOMENTS}
  }`);

  // The club is on the clause that the change ended at.
  expect(told(data.club)).toEqual(['2024 speech: 6', '2025-12-04 session: clause:draft/1']);
  expect(told(data.treaty)).toEqual(['2010 –: 3']);
});
