import { expect, test } from 'vitest';
import { changedSides } from '../../../../client/store/questions/changed-sides.ts';
import { type Row, recordOf } from '../../record-of.ts';

function ask(rows: readonly Row[]) {
  const record = recordOf(rows);
  return changedSides({ record, positions: [...record.positions.values()] });
}

test('the actor that turned on most texts is asked of, each text counted once', () => {
  const question = ask([
    ['state:AAA', 'OPPOSES', 'clause:x'],
    ['state:AAA', 'SUPPORTS', 'clause:x'],
    ['state:BBB', 'OPPOSES', 'clause:x'],
    ['state:BBB', 'SUPPORTS', 'clause:x'],
    ['state:BBB', 'SUPPORTS', 'clause:x'],
    ['state:BBB', 'OPPOSES', 'clause:y'],
    ['state:BBB', 'CONDITIONAL', 'clause:y'],
  ]);

  expect(question).toMatchObject({
    text: 'Where did Name of BBB change sides?',
    size: '2 texts',
    leadsTo: { view: 'contradictions', findings: { actor: 'state:BBB' } },
  });
});

test('against one text and for another is no change', () => {
  expect(
    ask([
      ['state:AAA', 'OPPOSES', 'clause:x'],
      ['state:AAA', 'SUPPORTS', 'clause:y'],
    ]),
  ).toBeNull();
});
