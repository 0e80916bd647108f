import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { foldName } from '../../../seed/import/fold-name.ts';
import { STATE_LIST } from '../../../seed/import/states/state-list.ts';
import { readRecord } from '../../../seed/read.ts';
import { given } from '../../../seed/tables.ts';
import { absent } from '../../absent.ts';

const CODES = '../shared/data/actors.csv.gz';

test('the list has the 193 members, and each code once', () => {
  const codes = STATE_LIST.map(({ iso3 }) => iso3);

  expect(new Set(codes).size).toBe(codes.length);
  expect(STATE_LIST.every(({ iso3, names }) => /^[A-Z]{3}$/.test(iso3) && names[0] !== '')).toBe(
    true,
  );
});

test('only Congo and Korea are names that two states share', () => {
  const owners = new Map<string, Set<string>>();
  for (const { iso3, names } of STATE_LIST) {
    for (const name of names.map(foldName)) {
      owners.set(name, (owners.get(name) ?? new Set()).add(iso3));
    }
  }

  expect([...owners].filter(([, states]) => states.size > 1).map(([name]) => name)).toEqual([
    'congo',
    'korea',
  ]);
});

test('the states of the first record are called as in the list, so that an import merges with it', async () => {
  const { rows } = await readRecord('seed/records/unea7-minerals');
  const names = new Map(STATE_LIST.map(({ iso3, names: [name] }) => [`state:${iso3}`, name]));

  const states = rows.actors.filter((row) => given(row, 'kind') === 'state');
  const otherwise = states.filter((row) => names.get(given(row, 'id')) !== given(row, 'name'));

  expect(states.length).toBeGreaterThan(10);
  expect(otherwise.map((row) => given(row, 'name'))).toEqual([]);
});

test('codes and members are those of a reference list', async () => {
  const bytes = await readFile(CODES).catch(() => null);
  if (bytes === null) {
    return absent({
      isData: true,
      what: 'the codes of states are not compared',
      reason: `want of ${CODES}`,
      remedy: 'Put the data sets there.',
    });
  }
  const rows: readonly Readonly<Record<string, string>>[] = parse(gunzipSync(bytes), {
    columns: true,
  });
  const reference = new Map(rows.map((row) => [row['iso3'], row['iso2']]));
  const current = STATE_LIST.filter(({ until, iso3 }) => until === null && iso3 !== 'XKX');
  const members = rows.filter((row) => row['un_member'] === '1' && row['iso3'] !== 'VAT');

  expect(current.filter(({ iso3, iso2 }) => reference.get(iso3) !== iso2)).toEqual([]);
  expect(members.filter((row) => current.every(({ iso3 }) => iso3 !== row['iso3']))).toEqual([]);
  expect(members).toHaveLength(193);
});
