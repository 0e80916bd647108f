import { describe, expect, test } from 'vitest';
import { answerOf, requestsOnClaims } from '../../../queries/contradiction/requests-on-claims.ts';
import { ENGINES } from '../../engines.ts';
import { smallLoad } from '../small-record.ts';

const ASKED = {
  of: 'claim:1',
  id: 'request:2',
  date: null,
  asker: 'Common Club',
  actor: 'Aland',
  about: 'Draft on ore',
  ids: { asker: 'org:club', actor: 'state:AAA', about: 'instrument:draft' },
  answer: null,
};

describe.each(ENGINES)('requests on claims on $name', ({ open }) => {
  test('are those put to the accused on a target of either side, or on its instrument', async () => {
    const requests = [
      'request:2,org:club,state:AAA,instrument:draft,,',
      'request:3,org:forum,state:AAA,clause:treaty/1,,We stand by it.',
      'request:4,org:club,state:AAA,clause:draft/1a,,No.',
    ];
    await using store = await open(smallLoad({ requests: requests.join('\n') }));

    expect(await store.ask(requestsOnClaims, { ids: ['claim:1'] })).toEqual([
      ASKED,
      {
        ...ASKED,
        ...{ id: 'request:3', asker: 'World Forum', about: 'Due diligence of old' },
        ids: { ...ASKED.ids, asker: 'org:forum', about: 'clause:treaty/1' },
        answer: 'We stand by it.',
      },
    ]);
  });
});

test('an answer to the claim goes before what else was asked', () => {
  expect(answerOf('It is not so.', [ASKED])).toBe('It is not so.');
});

test('that no answer came is said of what was asked, and not of the claim', () => {
  expect(answerOf(null, [ASKED])).toBe(
    'Aland was asked by Common Club for comment on “Draft on ore” and gave no answer; that the claim itself was put to it is not on record.',
  );
});

test('where nothing was asked there is no answer to tell of', () => {
  expect(answerOf(null, [])).toBeNull();
});
