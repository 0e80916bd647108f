import { expect, test } from 'vitest';
import { commonGround } from '../../../../client/store/questions/common-ground.ts';
import type { ViewRecord } from '../../../../client/store/record.ts';
import { instrumentOf, type Row, recordOf, targetOf } from '../../record-of.ts';

const ROWS: readonly Row[] = [
  ['state:AAA', 'OPPOSES', 'clause:x'],
  ['state:BBB', 'SUPPORTS', 'clause:x'],
];
const ask = (rows: readonly Row[], parts: Partial<ViewRecord> = {}) => {
  const record = recordOf(rows, parts);
  return commonGround({ record, positions: [...record.positions.values()] });
};

test('the server is asked for the size, on issues where there are any and else on clauses', () => {
  const clauses = [targetOf('clause:x', { issues: ['issue:i'] })];
  const withIssues = { instruments: [instrumentOf('instrument:draft', clauses)] };

  expect(ask(ROWS)).toMatchObject({ size: null, leadsTo: { options: { topics: 'clause' } } });
  expect(ask(ROWS, withIssues)?.leadsTo).toMatchObject({
    ...{ view: 'coalitions', options: { topics: 'issue' } },
  });
});

test('one actor alone, or only silence, is no camp', () => {
  expect(ask([['state:AAA', 'OPPOSES', 'clause:x']])).toBeNull();
  expect(
    ask([
      ['state:AAA', 'OPPOSES', 'clause:x'],
      ['state:BBB', 'SILENT', 'clause:x'],
    ]),
  ).toBeNull();
});

test('where texts are not held one by one, camps are not shown, and not asked after', () => {
  expect(ask(ROWS, { grain: 'ISSUE' })).toBeNull();
});
