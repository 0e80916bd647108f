import { expect, test } from 'vitest';
import { silentActors } from '../../../../client/store/questions/silent-actors.ts';
import { visiblePositions } from '../../../../client/store/selectors.ts';
import { OPENING } from '../../../../client/store/state.ts';
import { recordOf } from '../../record-of.ts';

test('where several were silent, the question leads to all without a side, and to nobody else', () => {
  const record = recordOf([
    ['state:AAA', 'SILENT', 'clause:x'],
    ['state:BBB', 'SILENT', 'clause:x'],
    ['state:CCC', 'WITHDREW', 'clause:x'],
    ['state:DDD', 'ABSTAINS', 'clause:x'],
    ['state:EEE', 'OPPOSES', 'clause:x'],
  ]);

  const question = silentActors({ record, positions: [...record.positions.values()] });
  const place = { ...OPENING, ...question?.leadsTo };

  expect(question?.size).toBe('2 states');
  expect(visiblePositions({ record, place }).map(({ stance }) => stance)).toEqual([
    'SILENT',
    'SILENT',
    'WITHDREW',
  ]);
});

test('absence is no silence', () => {
  const record = recordOf([['state:AAA', 'ABSENT', 'clause:x']]);

  expect(silentActors({ record, positions: [...record.positions.values()] })).toBeNull();
});
