import { expect, test } from 'vitest';
import { placesOf } from '../places-of.ts';

test('only a state has an ISO code, only an organisation a form, only a person someone to speak for', () => {
  expect(
    placesOf({
      actors: {
        'state:AAA': { form: 'igo', speaks_for: 'org:club' },
        'org:club': { iso3: 'CCC' },
      },
    }),
  ).toEqual(['actors.csv:2:form E05', 'actors.csv:2:speaks_for E05', 'actors.csv:3:iso3 E05']);
});
