import { expect, test } from 'vitest';
import { membersOf, stanceInput } from '../../../client/store/picture.ts';
import { instrumentOf, type Row, recordOf, targetOf } from '../record-of.ts';

function inputOf(rows: readonly Row[], parts: Parameters<typeof recordOf>[1] = {}) {
  const record = recordOf(rows, parts);
  return stanceInput({
    record,
    positions: [...record.positions.values()],
    open: [],
    collapsed: [],
    kept: [],
    height: null,
  });
}

const NAMES = Array.from({ length: 40 }, (_, index) => `clause:c${String(index).padStart(2, '0')}`);

test('a long text keeps its most disputed clauses and folds the rest, positions and all', () => {
  const rows = NAMES.map((target): Row => ['state:AAA', 'SUPPORTS', target]);
  const input = inputOf([...rows, ['state:BBB', 'OPPOSES', 'clause:c39']]);

  const targets = input.groups.flatMap((group) => group.targets);

  expect(targets.map(({ id }) => id)).toContain('clause:c39');
  expect(targets.at(-1)).toMatchObject({ id: 'more:instrument:draft', fold: true });
  expect(input.positions).toHaveLength(41);
  const shown = new Set(targets.map(({ id }) => id));
  expect(input.positions.every(({ target }) => shown.has(target))).toBe(true);
});

test('a row of several is the sum of what is said on them, never a stance that nobody took', () => {
  const rows = NAMES.map((target): Row => ['state:AAA', 'SUPPORTS', target]);
  const instruments = [
    instrumentOf(
      'instrument:draft',
      NAMES.map((id) => targetOf(id)),
    ),
    instrumentOf('instrument:old', [targetOf('clause:old1'), targetOf('clause:old2')]),
  ];
  const more: readonly Row[] = [
    ['state:ZZZ', 'SUPPORTS', 'clause:old1'],
    ['state:ZZZ', 'OPPOSES', 'clause:old2'],
    ...NAMES.slice(0, 24).map((target): Row => ['state:BBB', 'OPPOSES', target]),
  ];

  const { positions } = inputOf([...rows, ...more], { instruments });

  const own = positions.filter(({ actor }) => actor === 'state:ZZZ');
  expect(own.map(({ stance }) => stance)).toEqual(['SUPPORTS', 'OPPOSES']);
  expect(new Set(own.map(({ target }) => target)).size).toBe(1);
});

test('where a side is too long, those beside the negotiation are one mark, which opens', () => {
  const table = NAMES.slice(0, 11).map(
    (name, index): Row => [name.replace('clause:', 'state:'), 'SUPPORTS', NAMES[index] ?? ''],
  );
  const beside: readonly Row[] = ['XXX', 'YYY', 'ZZZ'].map((code) => [
    `state:${code}`,
    'SUPPORTS',
    `clause:old-${code}`,
  ]);
  const record = recordOf([...table, ...beside], {
    instruments: [
      instrumentOf(
        'instrument:draft',
        NAMES.map((id) => targetOf(id)),
      ),
      instrumentOf(
        'instrument:old',
        ['XXX', 'YYY', 'ZZZ'].map((code) => targetOf(`clause:old-${code}`)),
        { date: null, negotiation: null },
      ),
    ],
  });
  const positions = [...record.positions.values()];
  const input = (open: readonly string[], kept: readonly string[]) =>
    stanceInput({ record, positions, open, collapsed: [], kept, height: null });
  const several = ({ actors }: ReturnType<typeof input>) =>
    actors.filter(({ members }) => members > 1).map(({ id, name }) => [id, name]);

  expect(several(input([], []))).toEqual([['more:right:STATE', '3 more states']]);
  expect(several(input([], ['state:ZZZ']))).toEqual([['more:right:STATE', '2 more states']]);
  expect(several(input(['right:STATE'], []))).toEqual([]);
  expect(membersOf(input([], []), 'more:right:STATE')).toEqual([
    'state:XXX',
    'state:YYY',
    'state:ZZZ',
  ]);
});

test('a low picture has fewer rows than a high one, and the most disputed are among them', () => {
  const rows = NAMES.map((target): Row => ['state:AAA', 'SUPPORTS', target]);
  const record = recordOf([...rows, ['state:BBB', 'OPPOSES', 'clause:c39']]);
  const positions = [...record.positions.values()];
  const rowsAt = (height: number) =>
    stanceInput({ record, positions, open: [], collapsed: [], kept: [], height }).groups.flatMap(
      ({ targets }) => targets.map(({ id }) => id),
    );

  expect(rowsAt(400).length).toBeLessThan(rowsAt(2000).length);
  expect(rowsAt(400)).toContain('clause:c39');
});

test('where a side is too long, actors with equal profiles are one, which counts them', () => {
  const rows = NAMES.slice(0, 12).map(
    (name): Row => [name.replace('clause:', 'state:'), 'OPPOSES', 'clause:x'],
  );

  const input = inputOf(rows);

  expect(input.actors).toMatchObject([{ id: 'merged:state:c00', members: 12 }]);
  expect(membersOf(input, 'merged:state:c00')).toHaveLength(12);
});

test('a few with equal profiles stand each for itself', () => {
  const { actors } = inputOf([
    ['state:AAA', 'OPPOSES', 'clause:x'],
    ['state:BBB', 'OPPOSES', 'clause:x'],
  ]);

  expect(actors.map(({ members }) => members)).toEqual([1, 1]);
});

test('a collapsed text is one row with all of its clauses, and whoever speaks to them stays', () => {
  const record = recordOf([
    ['state:AAA', 'OPPOSES', 'clause:x'],
    ['state:BBB', 'SUPPORTS', 'clause:y'],
  ]);
  const positions = [...record.positions.values()];
  const collapsed = ['instrument:draft'];

  const input = stanceInput({ record, positions, open: [], collapsed, kept: [], height: null });

  expect(input.groups.flatMap(({ targets }) => targets)).toMatchObject([
    { id: 'instrument:draft', holds: ['instrument:draft', 'clause:x', 'clause:y'] },
  ]);
  expect(input.actors.map(({ id }) => id)).toEqual(['state:AAA', 'state:BBB']);
});

test('a collapsed clause stands for those who speak to nothing else', () => {
  const record = recordOf([
    ['state:AAA', 'OPPOSES', 'clause:x'],
    ['state:BBB', 'SUPPORTS', 'clause:x'],
    ['state:BBB', 'SUPPORTS', 'clause:y'],
  ]);
  const positions = [...record.positions.values()];

  const input = stanceInput({
    ...{ record, positions, open: [], collapsed: ['clause:x'], kept: [], height: null },
  });

  expect(input.actors.map(({ id }) => id)).toEqual(['state:BBB']);
  expect(input.away.get('clause:x')).toBe(1);
});
