import { expect, test } from 'vitest';
import { compareSelected, connectSelected } from '../../../client/store/pair-actions.ts';
import { addBeside, compareWith, connect } from '../../../client/store/pairs.ts';
import { OPENING, START } from '../../../client/store/state.ts';
import { recordOf } from '../record-of.ts';

const record = recordOf([['state:AAA', 'OPPOSES', 'clause:x']]);
const at = (selection: string) => ({ ...START, record, place: { ...OPENING, selection } });

test('a selected position leads to its actor beside others, and to its actor as an end', () => {
  expect(compareSelected(at('position:1')).place).toMatchObject({
    ...{ view: 'compare', compared: ['state:AAA'] },
  });
  expect(connectSelected(at('position:1')).place.ends).toEqual(['state:AAA']);
});

test('a text cannot stand beside actors, but can be an end', () => {
  expect(compareSelected(at('clause:x')).place.compared).toEqual([]);
  expect(connectSelected(at('clause:x')).place.ends).toEqual(['clause:x']);
});

test('whoever stands in the comparison already leads back to it, and anybody else begins anew', () => {
  const place = { ...OPENING, compared: ['state:AAA', 'state:BBB'], ends: ['state:AAA', 'org:b'] };

  expect(compareWith(place, 'state:BBB').compared).toEqual(['state:AAA', 'state:BBB']);
  expect(compareWith(place, 'state:CCC').compared).toEqual(['state:CCC']);
  expect(connect(place, 'org:b').ends).toEqual(['state:AAA', 'org:b']);
  expect(connect(place, 'state:CCC').ends).toEqual(['state:CCC']);
});

test('four stand side by side, each once', () => {
  const four = { ...OPENING, compared: ['state:AAA', 'state:BBB', 'state:CCC', 'state:DDD'] };

  expect(addBeside(four, 'state:EEE')).toEqual({});
  expect(addBeside({ ...OPENING, compared: ['state:AAA'] }, 'state:AAA')).toEqual({});
});
