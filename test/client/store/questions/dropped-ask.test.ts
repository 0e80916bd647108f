import { expect, test } from 'vitest';
import { droppedAsk } from '../../../../client/store/questions/dropped-ask.ts';
import { instrumentOf, recordOf, targetOf } from '../../record-of.ts';

function ask(stance: 'OPPOSES' | 'SUPPORTS', fate: 'DROPPED' | 'SOFTENED') {
  const record = recordOf([['state:AAA', stance, 'clause:x']], {
    instruments: [instrumentOf('instrument:draft', [targetOf('clause:x', { fate })])],
  });
  return droppedAsk({ record, positions: [...record.positions.values()] });
}

test('what was opposed and dropped is asked after', () => {
  expect(ask('OPPOSES', 'DROPPED')?.leadsTo).toEqual({ view: 'clauses', selection: 'clause:x' });
});

test('what was dropped though nobody opposed it, or opposed and only softened, is not', () => {
  expect([ask('SUPPORTS', 'DROPPED'), ask('OPPOSES', 'SOFTENED')]).toEqual([null, null]);
});
