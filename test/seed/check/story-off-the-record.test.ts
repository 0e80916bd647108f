import { expect, test } from 'vitest';
import { checkRecord } from '../../../seed/check/check-record.ts';
import { placeOf } from '../places-of.ts';
import { tablesOf } from '../tables-of.ts';

const placesFor = (...addresses: readonly string[]) => {
  const steps = addresses.map((address, index) => ({
    name: 'n',
    text: 't',
    address,
    line: index + 2,
  }));
  return checkRecord({ ...tablesOf(), stories: [{ title: 'A tale', steps }] }).map(placeOf);
};

test('every id in the address of a step is in the record', () => {
  expect(placesFor('', '?select=state:AAA', '?select=state:XXX&no-issue=issue:none')).toEqual([
    'stories.json:4:address E04',
    'stories.json:4:address E04',
  ]);
});

test('what is no id in an address is the viewer’s affair', () => {
  expect(placesFor('?dial=record&no-stance=oppose&view=table')).toEqual([]);
});
