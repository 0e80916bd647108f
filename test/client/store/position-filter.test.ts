import { expect, test } from 'vitest';
import { NO_VALUE } from '../../../client/store/facets.ts';
import { positionFilter } from '../../../client/store/position-filter.ts';
import { NO_FILTER, OPENING, type Place } from '../../../client/store/state.ts';
import { instrumentOf, recordOf, targetOf } from '../record-of.ts';

const RECORD = recordOf([['state:AAA', 'OPPOSES', 'clause:x']], {
  instruments: [
    instrumentOf('instrument:draft', [
      targetOf('clause:x', { fate: 'DROPPED', issues: ['issue:i'] }),
      targetOf('clause:y'),
    ]),
  ],
  issues: new Map([['issue:i', { id: 'issue:i', name: 'I' }]]),
  sources: new Map([
    [
      'source:s',
      { id: 'source:s', title: 'S', publisher: null, date: null, url: null, language: null },
    ],
  ]),
});

const filterOf = (change: Partial<Place>) => positionFilter(RECORD, { ...OPENING, ...change });

test('the opening picture asks for all', () => {
  expect(filterOf({})).toEqual({});
});

test('within one issue its texts are asked for, and of too many those that are here', () => {
  const within = 'issue:i';
  const cut = { ...RECORD, leftOut: { positions: 9, targets: 3 } };

  expect(filterOf({ within })).toEqual({ issues: [within] });
  expect(positionFilter(cut, { ...OPENING, within })).toEqual({
    ...{ issues: [within], targets: ['instrument:draft', 'clause:x', 'clause:y'] },
  });
});

test('the dial and what is switched off become what is asked for', () => {
  const filter = {
    ...NO_FILTER,
    stance: ['support', 'none'],
    known: ['RECORD'],
    actor: ['PERSON'],
  };

  expect(filterOf({ dial: 'NAMED_WITNESS', filter, window: { from: '2025', to: null } })).toEqual({
    stances: ['CONDITIONAL', 'ABSTAINS', 'RESERVES', 'OPPOSES'],
    evidentialities: ['OWN_WORDS', 'NAMED_WITNESS'],
    actorKinds: ['STATE', 'ORGANISATION'],
    from: '2025',
  });
});

test('fates and issues become the targets that are left', () => {
  const without = (facet: 'fate' | 'issue', value: string) =>
    filterOf({ filter: { ...NO_FILTER, [facet]: [value] } }).targets;

  expect(without('fate', 'DROPPED')).toEqual(['instrument:draft', 'clause:y']);
  expect(without('issue', NO_VALUE)).toEqual(['clause:x']);
});

test('sources are asked for only where positions without one are left out too', () => {
  const without = (...values: readonly string[]) =>
    filterOf({ filter: { ...NO_FILTER, source: values } }).sources;

  expect(without('source:s')).toBeUndefined();
  expect(without(NO_VALUE)).toEqual(['source:s']);
});

test('where issues stand for their texts, issues are asked for', () => {
  const issues = ['issue:i', 'issue:j'].map((id) => ({ id, name: id }));
  const record = recordOf([], {
    grain: 'ISSUE',
    instruments: [...issues.map(({ id }) => instrumentOf(id, [])), instrumentOf(NO_VALUE, [])].map(
      ({ whole, ...text }) => ({
        ...text,
        whole: { ...whole, issues: whole.id === NO_VALUE ? [] : [whole.id] },
      }),
    ),
    issues: new Map(issues.map((issue) => [issue.id, issue])),
  });
  const without = (...values: readonly string[]) =>
    positionFilter(record, { ...OPENING, filter: { ...NO_FILTER, issue: values } });

  expect(without()).toEqual({});
  expect(without('issue:i')).toEqual({ issues: ['issue:j'] });
  expect(without(NO_VALUE)).toEqual({ issues: ['issue:i', 'issue:j'] });
});
