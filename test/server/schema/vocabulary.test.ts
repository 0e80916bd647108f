import { isEnumType } from 'graphql';
import { expect, test } from 'vitest';
import {
  LEVELS,
  MATRIX_ORDERS,
  MODES,
  NORMALISATIONS,
  RELATIONS,
  SIMILARITIES,
} from '../../../queries/network/network-words.ts';
import {
  CONTRADICTION_RULES,
  EVIDENTIALITIES,
  FATES,
  NODE_KINDS,
  STANCES,
  VERIFICATIONS,
  WORDINGS,
} from '../../../queries/vocabulary.ts';
import { createSchema } from '../../../server/schema/create-schema.ts';
import { TYPE_NAMES, typeOf } from '../../../server/schema/type-of.ts';
import { openApp } from './open-app.ts';

const schema = createSchema();

test.each([
  ['Stance', STANCES],
  ['Evidentiality', EVIDENTIALITIES],
  ['NodeKind', NODE_KINDS],
  ['Wording', WORDINGS],
  ['Fate', FATES],
  ['Verification', VERIFICATIONS],
  ['ContradictionRule', CONTRADICTION_RULES],
  ['Level', LEVELS],
  ['Mode', MODES],
  ['Relation', RELATIONS],
  ['Similarity', SIMILARITIES],
  ['Normalisation', NORMALISATIONS],
  ['MatrixOrder', MATRIX_ORDERS],
])('%s has the words of the vocabulary, in their order', (name, words) => {
  const type = schema.getType(name);

  expect(isEnumType(type) && type.getValues().map((value) => value.name)).toEqual(words);
});

test('every kind of node has a type that is a node', () => {
  for (const name of Object.values(TYPE_NAMES)) {
    expect(schema.getType(name)?.toString()).toBe(name);
    expect(schema.getPossibleTypes(schema.getType('Node') as never).map(String)).toContain(name);
  }
});

test('a row is typed by its id, and one of no kind by nothing', () => {
  const typed = (id: string) => (typeOf as (row: object) => unknown)({ id });

  expect([typed('org:club'), typed('recall:1')]).toEqual(['Organisation', undefined]);
});

test.each([
  ['a number in the text', '{ positions(filter: { from: 2025 }) { totalCount } }', {}],
  [
    'a variable',
    'query ($d: Date) { positions(filter: { from: $d }) { totalCount } }',
    { d: 2025 },
  ],
])('a date that is %s is refused with the forms that are allowed', async (_, query, variables) => {
  await using open = await openApp();

  const { errors } = await open.ask(query, variables);

  expect(errors?.[0]).toMatchObject({
    extensions: { code: 'BAD_INPUT' },
    message: expect.stringContaining('Date: found 2025; allowed is 2025-12-12, 2025-12 or 2025'),
  });
});
