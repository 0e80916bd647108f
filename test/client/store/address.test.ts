import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../../client/store/address.ts';
import { OPTIONS } from '../../../client/store/options.ts';
import { FACETS, NO_FILTER, OPENING, type Place, VIEWS } from '../../../client/store/state.ts';
import { EVIDENTIALITIES, STANCES } from '../../../queries/vocabulary.ts';

const values = fc.uniqueArray(fc.string(), { maxLength: 4 }).map((list) => list.toSorted());
const date = fc.constantFrom('1962', '2025-12', '2025-12-12');
const filter = fc.record(Object.fromEntries(FACETS.map((facet) => [facet, values])));

const place: fc.Arbitrary<Place> = fc.record({
  view: fc.constantFrom(...VIEWS),
  dial: fc.constantFrom(...EVIDENTIALITIES),
  filter: filter.map((some) => ({ ...NO_FILTER, ...some })),
  selection: fc.option(fc.string({ minLength: 1 })),
  window: fc.record({ from: fc.option(date), to: fc.option(date) }),
  whatIfs: fc.uniqueArray(
    fc.record({
      actor: fc.constantFrom('state:AAA', 'org:b'),
      target: fc.constantFrom('clause:x/1', 'instrument:y'),
      stance: fc.constantFrom(...STANCES),
    }),
    { selector: ({ actor, target }) => `${actor} ${target}` },
  ),
  options: fc.record({
    texts: fc.constantFrom(...OPTIONS.texts),
    level: fc.constantFrom(...OPTIONS.level),
    order: fc.constantFrom(...OPTIONS.order),
    topics: fc.constantFrom(...OPTIONS.topics),
    camps: fc.constantFrom(...OPTIONS.camps),
  }),
  open: values,
});

test('whatever place is written is read again, with nothing to report', () => {
  fc.assert(
    fc.property(place, (written) => {
      expect(readAddress(writeAddress(written))).toEqual({ place: written, problems: [] });
    }),
  );
});

test('the opening picture has no query at all', () => {
  expect(writeAddress(OPENING)).toBe('');
});

test('ids stand in the address as they are', () => {
  const written = writeAddress({ ...OPENING, selection: 'clause:draft/expert-group' });

  expect(written).toBe('?select=clause:draft/expert-group');
});

test('what an address does not mean is named, and the rest is honoured', () => {
  const { place: read, problems } = readAddress('?view=globe&dial=own_words&colour=red');

  expect(read).toEqual({ ...OPENING, dial: 'OWN_WORDS' });
  expect(problems).toEqual(['view=globe', 'colour=red']);
});

test('any text at all can be read as an address', () => {
  fc.assert(fc.property(fc.string(), (text) => readAddress(text).place !== null));
});
