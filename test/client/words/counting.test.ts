import { expect, test } from 'vitest';
import { counted, dated, short, within } from '../../../client/words/counting.ts';

test('a number takes the form of the noun that it asks for', () => {
  expect([counted(0, 'state'), counted(1, 'state'), counted(1200, 'state')]).toEqual([
    '0 states',
    '1 state',
    '1,200 states',
  ]);
});

test('a date is told to the precision that it has', () => {
  expect(['2025', '2025-12', '2025-12-04'].map(dated)).toEqual([
    '2025',
    'December 2025',
    '4 December 2025',
  ]);
});

test.each([
  ['Expert group', 'the expert group'],
  ['Due diligence', 'due diligence'],
  ['Draft by Colombia and Oman', 'the draft by Colombia and Oman'],
  ['Another body or platform', 'another body or platform'],
  ['Resolution 4/19', 'resolution 4/19'],
  ['ICGLR programme', 'the ICGLR programme'],
  ["Colombia's first initiative", "Colombia's first initiative"],
  ['Issue Management Group', 'the Issue Management Group'],
])('inside a sentence, "%s" reads "%s"', (name, said) => {
  expect(within(name)).toBe(said);
});

test('a number is short where room is: full up to four digits', () => {
  expect([193, 3_997, 16_346, 870_109].map(short)).toEqual(['193', '3,997', '16.3K', '870K']);
});
