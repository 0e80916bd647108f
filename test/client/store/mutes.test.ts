import { expect, test } from 'vitest';
import { mutesOf } from '../../../client/store/mutes.ts';
import { recordOf } from '../record-of.ts';

const record = recordOf([
  ['state:AAA', 'SILENT', 'clause:expert group'],
  ['state:AAA', 'SILENT', 'clause:expert group', 'INFERRED'],
  ['state:AAA', 'WITHDREW', 'clause:expert group'],
  ['state:AAA', 'ABSTAINS', 'clause:expert group'],
  ['state:BBB', 'ABSENT', 'clause:expert group'],
]);
const notes = (actor: string) => mutesOf(record, [...record.positions.values()], actor);

test('silence and withdrawal are told apart, each once a target; an abstention is a stance', () => {
  expect(notes('state:AAA')).toEqual([
    { position: 'position:1', glyph: 'o', text: 'silent on the expert group' },
    { position: 'position:3', glyph: 'x', text: 'withdrew from the expert group' },
  ]);
});

test('an absence is told in its own words', () => {
  expect(notes('state:BBB').map(({ text }) => text)).toEqual(['absent from the expert group']);
});
