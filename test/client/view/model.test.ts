import { effect } from '@preact/signals';
import { expect, test } from 'vitest';
import { arrive, go, learn, select, setDial, toggleValue } from '../../../client/store/actions.ts';
import { START } from '../../../client/store/state.ts';
import { createStore } from '../../../client/store/store.ts';
import { createModel } from '../../../client/view/model.ts';
import { type Row, recordOf } from '../record-of.ts';

function open(rows: readonly Row[]) {
  const store = createStore(START);
  const model = createModel(store, () => undefined);
  store.act(arrive(recordOf(rows)));
  return { store, model };
}

const ROWS: readonly Row[] = [
  ['state:AAA', 'OPPOSES', 'clause:x', 'INFERRED'],
  ['state:BBB', 'SUPPORTS', 'clause:x'],
];
const MANY = Array.from(
  { length: 40 },
  (_, index): Row => ['state:AAA', 'SUPPORTS', `clause:c${index + 10}`],
);

test('before the record has arrived, there is nothing to draw and nothing is said', () => {
  const { input, positions, said } = createModel(createStore(START), () => undefined);

  expect([input.value, positions.value, said.value]).toEqual([null, [], '']);
});

test('what the dial and the filter leave out is not drawn', () => {
  const { store, model } = open(ROWS);

  store.act(setDial('RECORD'));
  expect(model.input.value?.actors.map(({ id }) => id)).toEqual(['state:BBB']);

  store.act(toggleValue('stance', 'support'));
  expect(model.input.value?.actors).toEqual([]);
});

test('selecting what stands in the picture lays nothing out anew', () => {
  const { store, model } = open(ROWS);
  let layouts = 0;
  effect(() => {
    layouts += model.input.value === null ? 0 : 1;
  });

  store.act(select('state:AAA'));
  store.act(select('position:2'));
  store.act(go({ view: 'table' }));

  expect(layouts).toBe(1);
});

test('what is selected but folded away comes out of its row', () => {
  const { store, model } = open(MANY);
  const rows = () =>
    model.input.value?.groups.flatMap(({ targets }) => targets.map(({ id }) => id));
  expect(rows()).not.toContain('clause:c49');

  store.act(select('clause:c49'));

  expect(rows()).toContain('clause:c49');
});

test('the premises of a selected inference are marked as soon as they have arrived', () => {
  const { store, model } = open(ROWS);
  store.act(select('position:1'));
  expect(model.highlight.value?.steps.size).toBe(0);

  const target = { id: 'clause:x', name: 'x' };
  const premise = { id: 'position:2', stance: 'SUPPORTS', evidentiality: 'RECORD' } as const;
  const premises = [{ ...premise, summary: '', target, evidence: [] }];
  const none = { speaker: null, place: null, body: null, evidence: [] };
  store.act(
    learn('position:1', { form: 'position', summary: '', corroboration: 1, ...none, premises }),
  );

  expect([...(model.highlight.value?.steps ?? [])]).toEqual([['state:BBB|clause:x|support', 1]]);
});

test('a record without issues is told by clauses, and its address stays as it was', () => {
  const { store, model } = open(ROWS);
  const { level, topics, beside } = model.place.value.options;

  expect([level, topics, beside]).toEqual(['clause', 'clause', 'clause']);
  expect(store.state.value.place.options.level).toBe('issue');

  store.act(go({ options: { ...model.place.value.options, level: 'instrument' } }));
  expect(model.place.value.options.level).toBe('instrument');
});

test('the selection is said in one sentence, and nothing selected is said, too', () => {
  const { store, model } = open(ROWS);
  const before = model.said.value;

  store.act(select('clause:x'));

  expect([before, model.said.value]).toEqual([
    'Nothing is selected. Choose an actor, a text or a line.',
    'x: 1 against, 1 for.',
  ]);
});
