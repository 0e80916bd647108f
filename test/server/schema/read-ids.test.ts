import { expect, test } from 'vitest';
import { readActorKinds, readId, readIds, TARGET_KINDS } from '../../../server/schema/read-ids.ts';

const PLACE = { place: 'filter.targets', kinds: TARGET_KINDS };

test('an id of an allowed kind is read as it is', () => {
  expect(readId('clause:draft/1', PLACE)).toBe('clause:draft/1');
  expect(readId('instrument:x', PLACE)).toBe('instrument:x');
});

test.each(['clause:', 'clause', 'draft/1', 'state:AAA', 'Clause:draft/1', ''])(
  'the id "%s" is refused, by its place and with the forms that are allowed',
  (id) => {
    expect(() => readId(id, PLACE)).toThrow(
      expect.objectContaining({
        code: 'BAD_INPUT',
        message: `filter.targets: found ${JSON.stringify(id)}; allowed is an id of the form instrument:…, clause:…`,
      }),
    );
  },
);

test('ids are read once each, and a list that is not given is empty', () => {
  expect(readIds(['clause:b', 'clause:a', 'clause:b'], PLACE)).toEqual(['clause:b', 'clause:a']);
  expect(readIds(null, PLACE)).toEqual([]);
  expect(readIds(undefined, PLACE)).toEqual([]);
});

test('one id that cannot be used refuses the list', () => {
  expect(() => readIds(['clause:a', 'state:AAA'], PLACE)).toThrow('state:AAA');
});

test('kinds of actor become what their ids start with', () => {
  expect(readActorKinds(['PERSON', 'ORGANISATION'], 'kinds')).toEqual(['person:', 'org:']);
  expect(readActorKinds(null, 'kinds')).toEqual([]);
  expect(() => readActorKinds(['STATE', 'CLAUSE'], 'kinds')).toThrow(
    'kinds: found CLAUSE; allowed is STATE, ORGANISATION, PERSON',
  );
});
