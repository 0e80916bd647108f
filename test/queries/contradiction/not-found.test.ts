import { describe, expect, test } from 'vitest';
import { RULES } from '../../../queries/contradiction/rules.ts';
import { ENGINES } from '../../engines.ts';
import type { Facts } from '../../facts.ts';
import { CONCERNS, pairsOf } from './pairs-of.ts';

/** What every rule needs besides positions: two houses, recalls, sources and members. */
const AROUND: Facts = {
  concerns: CONCERNS,
  under: [
    ['event:a', 'org:one'],
    ['event:b', 'org:two'],
    ['instrument:new', 'org:one'],
  ],
  recalls: [['instrument:new', 'instrument:old']],
  verbatim: ['clause:new/1'],
  evidence: [
    ['evidence:1', 'position:1', 'source:one'],
    ['evidence:2', 'position:2', 'source:two'],
  ],
};

/** What is no contradiction, by any rule. */
const INNOCENT: readonly (readonly [what: string, facts: Facts])[] = [
  [
    'omission by a source',
    {
      positions: [
        ['position:1', 'state:AAA', 'SUPPORTS', 'clause:old/1', '2020', 'event:a'],
        ['position:2', 'state:BBB', 'OPPOSES', 'clause:old/1', '2020', 'event:a'],
      ],
    },
  ],
  [
    'abstention, or silence, against support and against commitment',
    {
      positions: [
        ['position:1', 'state:AAA', 'COMMITS', 'clause:old/1', '2019', 'event:a'],
        ['position:2', 'state:AAA', 'ABSTAINS', 'clause:new/1', '2020', 'event:b'],
        ['position:3', 'state:AAA', 'ABSTAINS', 'clause:old/1', '2019', 'event:a'],
        ['position:4', 'state:AAA', 'SILENT', 'clause:new/1', '2021', 'event:b'],
        ['position:5', 'org:club', 'SUPPORTS', 'clause:old/1', '2020', 'event:a'],
        ['position:6', 'state:BBB', 'ABSTAINS', 'clause:old/1', '2020', 'event:a'],
      ],
      members: [['state:BBB', 'org:club']],
    },
  ],
  [
    'a person against a body that it no longer speaks for',
    {
      positions: [
        ['position:1', 'org:club', 'SUPPORTS', 'clause:old/1', '2020', 'event:a'],
        ['position:2', 'person:envoy', 'OPPOSES', 'clause:old/1', '2020', 'event:a'],
        ['position:3', 'person:envoy', 'OPPOSES', 'clause:new/1'],
      ],
      members: [['person:envoy', 'org:club', '2010', '2019']],
      speakers: [['person:envoy', 'org:club']],
    },
  ],
  [
    'equal stance at two times',
    {
      positions: [
        ['position:1', 'state:AAA', 'OPPOSES', 'clause:old/1', '2019', 'event:a'],
        ['position:2', 'state:AAA', 'OPPOSES', 'clause:new/1', '2020', 'event:b'],
        ['position:3', 'state:BBB', 'COMMITS', 'clause:old/1', '2019', 'event:a'],
        ['position:4', 'state:BBB', 'COMMITS', 'clause:old/1', '2020', 'event:b'],
        ['position:5', 'org:club', 'COMMITS', 'clause:old/1', '2020', 'event:b'],
      ],
      members: [['state:BBB', 'org:club']],
    },
  ],
];

describe.each(ENGINES)('on $name', ({ open }) => {
  test.each(INNOCENT)('no rule finds %s', async (_, facts) => {
    await using store = await open({ ...AROUND, ...facts });

    for (const rule of RULES) {
      expect({ [rule.name]: await pairsOf(store, rule) }).toEqual({ [rule.name]: [] });
    }
  });

  test('but a person who came back speaks for it again', async () => {
    await using store = await open({
      ...AROUND,
      positions: [
        ['position:1', 'org:club', 'SUPPORTS', 'clause:old/1', '2020', 'event:a'],
        ['position:2', 'person:envoy', 'OPPOSES', 'clause:old/1', '2020', 'event:a'],
      ],
      members: [
        ['person:envoy', 'org:club', '2010', '2015'],
        ['person:envoy', 'org:club', '2019'],
      ],
      speakers: [['person:envoy', 'org:club']],
    });

    const found = await Promise.all(RULES.map((rule) => pairsOf(store, rule)));

    expect(found.flat()).toEqual(['2 1']);
  });
});
