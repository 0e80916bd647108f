import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../../client/store/address.ts';
import { OPTIONS } from '../../../client/store/options.ts';
import { TABLE_COLUMNS } from '../../../client/store/sort.ts';
import { FACETS, NO_FILTER, OPENING, type Place, VIEWS } from '../../../client/store/state.ts';
import { LANGUAGES } from '../../../client/words/languages.ts';
import { CONTRADICTION_RULES, EVIDENTIALITIES, STANCES } from '../../../queries/vocabulary.ts';

/** Any text that an id can be: none is empty, and all can be told in a URL. */
const text = fc.string({ unit: 'grapheme', minLength: 1 });
const values = fc.uniqueArray(text, { maxLength: 4 }).map((list) => list.toSorted());
const digest = fc.stringMatching(/^[0-9a-f]{64}$/);
const date = fc.constantFrom('1962', '2025-12', '2025-12-12');
const thousandths = fc.integer({ min: 0, max: 1000 });
const filter = fc.record(Object.fromEntries(FACETS.map((facet) => [facet, values])));

const sort = fc.record({ by: text.map((local) => `issue:${local}`), descending: fc.boolean() });
const tableSort = fc.record({ by: fc.constantFrom(...TABLE_COLUMNS), descending: fc.boolean() });

const place: fc.Arbitrary<Place> = fc.record({
  view: fc.constantFrom(...VIEWS),
  dial: fc.constantFrom(...EVIDENTIALITIES),
  filter: filter.map((some) => ({ ...NO_FILTER, ...some })),
  selection: fc.option(text),
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
    beside: fc.constantFrom(...OPTIONS.beside),
    first: fc.constantFrom(...OPTIONS.first),
    ways: fc.constantFrom(...OPTIONS.ways),
    below: fc.constantFrom(...OPTIONS.below),
    topics: fc.constantFrom(...OPTIONS.topics),
    camps: fc.constantFrom(...OPTIONS.camps),
    relation: fc.constantFrom(...OPTIONS.relation),
    likeness: fc.constantFrom(...OPTIONS.likeness),
    norm: fc.constantFrom(...OPTIONS.norm),
    least: fc.constantFrom(...OPTIONS.least),
    layout: fc.constantFrom(...OPTIONS.layout),
    hops: fc.constantFrom(...OPTIONS.hops),
    hulls: fc.constantFrom(...OPTIONS.hulls),
  }),
  sorts: fc.record({
    rows: fc.option(sort),
    columns: fc.option(sort),
    table: fc.option(tableSort),
  }),
  open: values,
  compared: fc.uniqueArray(fc.constantFrom('state:AAA', 'state:BBB', 'org:b', 'person:c'), {
    maxLength: 4,
  }),
  ends: fc.uniqueArray(fc.constantFrom('state:AAA', 'issue:i', 'clause:x/1'), { maxLength: 2 }),
  arrangement: fc.record({
    hidden: values,
    collapsed: values,
    marked: values,
    pins: fc
      .uniqueArray(fc.record({ id: text, x: thousandths, y: thousandths }), {
        selector: ({ id }) => id,
        maxLength: 4,
      })
      .map((list) => list.toSorted((one, other) => (one.id < other.id ? -1 : 1))),
  }),
  findings: fc.record({
    off: fc.uniqueArray(fc.constantFrom(...CONTRADICTION_RULES)).map((list) => list.toSorted()),
    actor: fc.option(fc.constantFrom('state:AAA', 'org:b')),
    issue: fc.option(text.map((local) => `issue:${local}`)),
  }),
  tour: fc.option(
    fc.record({ story: fc.integer({ min: 1, max: 99 }), step: fc.integer({ min: 1, max: 99 }) }),
  ),
  within: fc.option(text.map((local) => `issue:${local}`)),
  language: fc.option(fc.constantFrom(...LANGUAGES)),
});

test('whatever place is written is read again, with nothing to report', () => {
  fc.assert(
    fc.property(place, (written) => {
      expect(readAddress(writeAddress(written))).toEqual({
        ...{ place: written, madeFor: null, problems: [] },
      });
    }),
  );
});

test('an address says which record it was made for, unless it is the opening picture', () => {
  fc.assert(
    fc.property(place, digest, (written, whole) => {
      const { place: read, madeFor } = readAddress(writeAddress(written, whole));

      expect(read).toEqual(written);
      expect(madeFor).toBe(writeAddress(written) === '' ? null : whole.slice(0, 12));
    }),
  );
});

test('unknown parts anywhere in an address are named, and change nothing of what is read', () => {
  const unknown = fc.tuple(
    fc.stringMatching(/^x[a-z]{1,6}$/),
    fc.stringMatching(/^[a-z0-9]{1,6}$/),
  );
  fc.assert(
    fc.property(place, unknown, fc.nat(), (written, [key, value], at) => {
      const parts = writeAddress(written).slice(1).split('&').filter(Boolean);
      const query = parts.toSpliced(at % (parts.length + 1), 0, `${key}=${value}`).join('&');

      expect(readAddress(`?${query}`)).toMatchObject({
        ...{ place: written, problems: [`${key}=${value}`] },
      });
    }),
  );
});

test('what can be said once and is said twice is named, and the first is honoured', () => {
  const { place: read, problems } = readAddress('?select=state:AAA&select=state:BBB');

  expect(read.selection).toBe('state:AAA');
  expect(problems).toEqual(['select=state:BBB']);
});

test.each([
  'lang=xx',
  'within=state:AAA',
  'pin=state:AAA',
  'pin=state:AAA@12,1001',
  'record=now',
  'select',
  'no-stance',
  'sort-rows=mood',
  'sort-table=mood',
])('%s means nothing and is named', (part) => {
  expect(readAddress(`?${part}`)).toEqual({ place: OPENING, madeFor: null, problems: [part] });
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
