import { expect, test } from 'vitest';
import { moversOf } from '../../../client/store/movers.ts';
import { instrumentOf, recordOf, targetOf } from '../record-of.ts';

const issue = { issues: ['issue:due-diligence'] };
const record = recordOf(
  [
    ['state:AAA', 'OPPOSES', 'clause:here'],
    ['state:AAA', 'COMMITS', 'clause:same-issue'],
    ['state:AAA', 'SUPPORTS', 'clause:other-issue'],
    ['state:BBB', 'OPPOSES', 'clause:here'],
    ['state:BBB', 'OPPOSES', 'clause:same-issue'],
    ['state:CCC', 'COMMITS', 'clause:same-issue'],
  ],
  {
    instruments: [
      instrumentOf('instrument:draft', [
        targetOf('clause:here', issue),
        targetOf('clause:same-issue', issue),
        targetOf('clause:other-issue', { issues: ['issue:tailings'] }),
      ]),
    ],
  },
);

test('who has a side on a text and takes the other on its issue elsewhere has room to move', () => {
  const movers = moversOf(record, [...record.positions.values()], 'clause:here');

  expect(movers.map(({ actor, target }) => [actor, target])).toEqual([
    ['state:AAA', 'clause:same-issue'],
  ]);
});

test('a position that does not count shows nobody room to move', () => {
  const counted = [...record.positions.values()].filter(({ stance }) => stance !== 'COMMITS');

  expect(moversOf(record, counted, 'clause:here')).toEqual([]);
});
