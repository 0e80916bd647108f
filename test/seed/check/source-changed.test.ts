import { expect, test } from 'vitest';
import { placesOf } from '../places-of.ts';
import { REPRINT, TEXTS } from '../sound-record.ts';

test('a text that is not the one of the record is an error', () => {
  const texts = new Map([...TEXTS, ['source:reprint', `${REPRINT}\n`]]);

  expect(placesOf({}, texts)).toEqual(['sources.csv:3:sha256 E09']);
});
