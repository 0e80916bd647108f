import { describe, expect, test } from 'vitest';
import { AR_STATE } from '../../../client/words/ar/states.ts';
import { FR_STATE } from '../../../client/words/fr/states.ts';
import { createStateName } from '../../../client/words/state-names.ts';
import { STATE_LIST } from '../../../seed/import/states/state-list.ts';

const TODAY = STATE_LIST.filter(({ until }) => until === null);

test('a code of three letters finds the name under its code of two', () => {
  const regions = new Intl.DisplayNames('en', { type: 'region' });
  const name = createStateName('en', {});

  expect(TODAY.map(({ iso3 }) => [iso3, name(iso3)])).toEqual(
    TODAY.map(({ iso3, iso2 }) => [iso3, regions.of(iso2)]),
  );
});

test('what is no state of today has no name', () => {
  const former = STATE_LIST.flatMap(({ iso3, until }) => (until === null ? [] : iso3));

  expect([...former, 'XXX', 'QQQ', 'EU', ''].map((code) => [code, FR_STATE(code)])).toEqual(
    [...former, 'XXX', 'QQQ', 'EU', ''].map((code) => [code, null]),
  );
});

describe.each([
  ['fr', FR_STATE, /^[\p{Script=Latin}’,() -]+$/u],
  ['ar', AR_STATE, /^[\p{Script=Arabic}\u064b-\u0652،() -]+$/u],
])('in "%s"', (_, name, script) => {
  test('each state has a name, in the script of the language, that no other has', () => {
    const names = TODAY.map(({ iso3 }) => name(iso3));

    expect(names.filter((one) => one === null || !script.test(one))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });
});

test.each([
  ['TUR', 'Türkiye'],
  ['IRN', 'Iran (République islamique d’)'],
  ['BOL', 'Bolivie (État plurinational de)'],
  ['VNM', 'Viet Nam'],
  ['UGA', 'Ouganda'],
])('%s is called as the United Nations call it: %s', (code, said) => {
  expect(FR_STATE(code)).toBe(said);
});
