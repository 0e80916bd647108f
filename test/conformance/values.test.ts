import { describe, expect, test } from 'vitest';
import type { Load } from '../../queries/graph-store.ts';
import type { Query, Value } from '../../queries/query.ts';
import { ENGINES } from '../engines.ts';

/** Values that must arrive as they left, each by what it is. */
const VALUES: readonly (readonly [what: string, value: Value])[] = [
  ['zero', 0],
  ['a negative integer', -42],
  ['the greatest safe integer', Number.MAX_SAFE_INTEGER],
  ['the least safe integer', Number.MIN_SAFE_INTEGER],
  ['a fraction', 0.1],
  ['a negative fraction', -2.5],
  ['a very small number', 5e-324],
  ['a very great number', 1.7976931348623157e308],
  ['true', true],
  ['false', false],
  ['nothing', null],
  ['the empty text', ''],
  ['a date as text', '2025-12'],
  ['a time as text', '2025-12-13T09:30:00Z'],
  ['Arabic', 'برنامج الأمم المتحدة للبيئة'],
  ['Chinese', '联合国环境大会'],
  ['Cyrillic', 'Российская Федерация'],
  ['Hindi, with joiners', 'क्‍ष श्री'],
  ['emoji outside the basic plane', '🇨🇴👩🏽‍⚖️⛏️'],
  ['combining marks, not composed', 'Co\u0302te d\u2019Ivoire e\u0301'],
  ['the same, composed', 'C\u00f4te d\u2019Ivoire \u00e9'],
  ['direction marks', '\u202bعربي\u202c abc'],
  ['quotes and backslashes', `'"\`\\' OR 1=1 // $x {y} \\u0041`],
  ['line ends and tabs', 'a\r\nb\tc\u2028d'],
  ['a list of texts', ['b', 'a', 'ä']],
  ['a list of integers', [3, -1, 2]],
];

/** What a parameter may hold, and a property may not. */
const NESTED: readonly (readonly [string, Value])[] = [
  ['the empty list', []],
  ['a list with nothing in it', [null, 'a']],
  ['a list of kinds', [1, 'a', true, 1.5]],
  ['a map', { name: 'Uganda', rank: 1, none: null, list: [1, { deep: [2] }] }],
  [
    'a list of maps',
    [
      { id: 'a', n: 1 },
      { id: 'b', n: 2.5 },
    ],
  ],
];

const echo: Query<{ readonly value: Value }, unknown> = {
  name: 'echo',
  summary: 'Gives back what it is given.',
  cypher: 'RETURN $value AS value',
  example: { value: 1 },
  read: (row) => row['value'],
};
const stored: Query<{ readonly id: string }, unknown> = {
  name: 'stored',
  summary: 'Gives back what was stored.',
  cypher: 'MATCH (issue:Issue {id: $id}) RETURN issue.name AS value',
  example: { id: 'issue:1' },
  read: (row) => row['value'],
};

/** Stores each value as a property, as a load does. */
const asProperties = (values: readonly (readonly [what: string, value: Value])[]): Load => ({
  digest: 'values',
  total: values.length,
  statements: [
    {
      cypher: 'UNWIND $rows AS row CREATE (:Issue {id: row.id, name: row.value})',
      rows: values.map(([id, value]) => ({ id, value })),
    },
    { cypher: 'UNWIND $rows AS row CREATE (:Dataset {id: row.id})', rows: [{ id: 'dataset:x' }] },
  ],
});

describe.each(ENGINES)('$name', ({ open }) => {
  test('gives back a value that is a parameter as it was', async () => {
    const values = [...VALUES, ...NESTED];
    await using store = await open();

    const found = await Promise.all(values.map(([, value]) => store.ask(echo, { value })));

    expect(values.map(([what], i) => [what, found[i]])).toEqual(
      values.map(([what, value]) => [what, [value]]),
    );
  });

  test('gives back a value that was stored as it was', async () => {
    const values = [...VALUES, ['the empty list', []] as const];
    await using store = await open(asProperties(values));

    const found = await Promise.all(values.map(([id]) => store.ask(stored, { id })));

    expect(values.map(([what], i) => [what, found[i]])).toEqual(
      values.map(([what, value]) => [what, [value]]),
    );
  });
});
