import { expect, test } from 'vitest';
import { spineGroups } from '../../../client/store/spine-groups.ts';
import { instrumentOf, type Row, recordOf, targetOf } from '../record-of.ts';

const clauses = ['x', 'y', 'z', 'w'].map((name) => targetOf(`clause:${name}`));
const ROWS: readonly Row[] = [
  ['state:AAA', 'OPPOSES', 'clause:x'],
  ['state:AAA', 'OPPOSES', 'instrument:draft'],
  ['state:AAA', 'COMMITS', 'clause:old'],
];
const record = recordOf(ROWS, {
  instruments: [
    instrumentOf('instrument:draft', clauses),
    instrumentOf('instrument:old', [targetOf('clause:old')], { date: '2019', negotiation: null }),
    instrumentOf('instrument:unheard', [targetOf('clause:no')]),
  ],
});
const groups = (open: readonly string[] = []) =>
  spineGroups({ record, positions: [...record.positions.values()], open, collapsed: [], kept: [] })(
    new Set(ROWS.map(([, , target]) => target)),
  );

test('an older text of one row stands before the first box, and names what it is part of', () => {
  expect(groups()[0]).toMatchObject({
    name: 'Earlier texts',
    targets: [{ id: 'clause:old', note: 'old' }],
  });
});

test('clauses that nobody speaks to fold into one row, which opens', () => {
  const rows = (open: readonly string[]) => groups(open)[1]?.targets.map(({ id }) => id);

  expect(rows([])).toEqual(['instrument:draft', 'clause:x', 'more:instrument:draft']);
  expect(rows(['instrument:draft'])).toEqual([
    'instrument:draft',
    'clause:x',
    'clause:y',
    'clause:z',
    'clause:w',
  ]);
});

test('an instrument that nobody speaks to is not drawn', () => {
  expect(groups().map(({ id }) => id)).toEqual(['earlier', 'instrument:draft']);
});

test('a text with no date and no part in the negotiation stands after every dated one', () => {
  const rows: readonly Row[] = [
    ['state:AAA', 'OPPOSES', 'clause:x'],
    ['state:AAA', 'COMMITS', 'clause:programme'],
    ['state:AAA', 'COMMITS', 'clause:old'],
    ['state:AAA', 'SUPPORTS', 'instrument:called-for'],
  ];
  const undated = recordOf(rows, {
    instruments: [
      instrumentOf('instrument:programme', [targetOf('clause:programme')], {
        date: null,
        negotiation: null,
      }),
      instrumentOf('instrument:called-for', [], { date: null }),
      instrumentOf('instrument:draft', clauses),
      instrumentOf('instrument:old', [targetOf('clause:old')], { date: '2019', negotiation: null }),
    ],
  });
  const positions = [...undated.positions.values()];
  const shown = new Set(rows.map(([, , target]) => target));

  const names = spineGroups({ record: undated, positions, open: [], collapsed: [], kept: [] })(
    shown,
  ).map(({ name }) => name);

  expect(names).toEqual(['Earlier texts', 'draft', 'called-for', 'Texts with no date']);
});

test('loose texts that are all folded say what they are without a caption', () => {
  const rows: readonly Row[] = ['a', 'b'].map((name) => [
    'state:AAA',
    'SUPPORTS',
    `instrument:${name}`,
  ]);
  const loose = recordOf(rows, {
    instruments: ['a', 'b'].map((name) =>
      instrumentOf(`instrument:${name}`, [], { date: null, negotiation: null }),
    ),
  });
  const positions = [...loose.positions.values()];

  const made = spineGroups({ record: loose, positions, open: [], collapsed: [], kept: [] })(
    new Set(),
  );

  expect(made).toMatchObject([{ name: '', targets: [{ name: '2 texts with no date' }] }]);
});

test('a text of the negotiation keeps its clauses in a row that opens, even where none stands out', () => {
  const rows: readonly Row[] = [
    ['state:AAA', 'OPPOSES', 'instrument:draft'],
    ['state:AAA', 'SUPPORTS', 'clause:x'],
  ];
  const own = recordOf(rows, { instruments: [instrumentOf('instrument:draft', clauses)] });
  const positions = [...own.positions.values()];

  const made = spineGroups({ record: own, positions, open: [], collapsed: [], kept: [] })(
    new Set(['instrument:draft']),
  );

  expect(made.flatMap(({ targets }) => targets.map(({ id, holds }) => [id, holds]))).toEqual([
    ['instrument:draft', ['instrument:draft']],
    ['more:instrument:draft', ['clause:x']],
  ]);
});
