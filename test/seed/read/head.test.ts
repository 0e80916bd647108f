import { expect, test } from 'vitest';
import { readHead } from '../../../seed/read/head.ts';
import { placeOf } from '../places-of.ts';

const HEAD = {
  name: 'minerals',
  title: 'Minerals',
  version: '1.0.0',
  licenses: [{ name: 'CC-BY-4.0' }],
  resources: [{ name: 'actors', path: 'actors.csv' }],
};

const reading = (text: string) => readHead({ is: 'there', bytes: Buffer.from(text) });
const places = (json: unknown) => reading(JSON.stringify(json)).problems.map(placeOf);

test('the head has the name, title, version and first licence, and the tables that are listed', () => {
  const { head, listed, problems } = reading(JSON.stringify(HEAD));

  expect(head).toEqual({
    name: 'minerals',
    title: 'Minerals',
    version: '1.0.0',
    licence: 'CC-BY-4.0',
  });
  expect(listed).toEqual(new Set(['actors']));
  expect(problems).toEqual([]);
});

test('a head that is no JSON, or no object, is unreadable', () => {
  expect(reading('{').problems.map(placeOf)).toEqual(['datapackage.json:1: E01']);
  expect(places([HEAD])).toEqual(['datapackage.json:1: E01']);
});

test('each thing that the head does not say is a problem of its own', () => {
  expect(places({ ...HEAD, name: 7, title: '', licenses: [] })).toEqual([
    'datapackage.json:1:name E01',
    'datapackage.json:1:title E01',
    'datapackage.json:1:licenses E01',
  ]);
});

test('a resource is a table, in the file of its name', () => {
  const resources = [
    { name: 'actor', path: 'actor.csv' },
    { name: 'issues', path: '../issues.csv' },
    'positions.csv',
  ];

  expect(places({ ...HEAD, resources })).toEqual([
    'datapackage.json:1:resources E01',
    'datapackage.json:1:resources E01',
    'datapackage.json:1:resources E01',
  ]);
});
