import { expect, test } from 'vitest';
import { fittedLayout } from '../../../client/layout/fit.ts';
import { sceneOf } from '../../../client/layout/scene.ts';
import { isAtRest } from '../../../client/layout/scene-item.ts';
import { countLinks } from '../../../client/layout/waiting.ts';
import { highlightOf } from '../../../client/store/highlight.ts';
import { stanceInput } from '../../../client/store/picture.ts';
import { type Row, recordOf } from '../record-of.ts';

/** Fourteen disputed texts have rows of their own; what only one side speaks to is folded. */
const DISPUTED = Array.from({ length: 14 }, (_, at): readonly Row[] => [
  ['state:AAA', 'OPPOSES', `clause:a${at}`],
  ['state:BBB', 'SUPPORTS', `clause:a${at}`],
]).flat();
const NAMES = ['CCC', 'DDD', 'EEE', 'FFF', 'GGG'];

function pictureOf(friends: readonly string[], selection: string | null = null) {
  const record = recordOf([
    ...DISPUTED,
    ...friends.flatMap((name): readonly Row[] => [
      [`state:${name}`, 'SUPPORTS', 'clause:y'],
      [`state:${name}`, 'SUPPORTS', 'clause:z'],
    ]),
  ]);
  const positions = [...record.positions.values()];
  const input = stanceInput({ record, positions, open: [], collapsed: [], kept: [], height: null });
  const fitted = fittedLayout(input, { width: 860, height: 0, measure: (text) => text.length * 7 });
  const highlight = highlightOf({ record, drawn: input.positions, selection, detail: null });
  const scene = sceneOf({ ...fitted, highlight, notesOf: () => [], quietTitle: 'No stance' });
  const links = scene.filter(isAtRest).flatMap((item) => (item.form === 'link' ? item : []));
  return { counted: countLinks(input), links };
}

test('up to four links to a sum of texts are drawn', () => {
  const { counted, links } = pictureOf(NAMES.slice(0, 4));

  expect(counted).toEqual({ drawn: 32, wait: 0 });
  expect(links).toHaveLength(32);
});

test('more of them wait, so that the links to texts can be read', () => {
  const { counted, links } = pictureOf(NAMES);

  expect(counted).toEqual({ drawn: 28, wait: 5 });
  expect(new Set(links.map(({ actor }) => actor))).toEqual(new Set(['state:AAA', 'state:BBB']));
});

test('the one of a chosen actor is drawn', () => {
  const { links } = pictureOf(NAMES, 'state:DDD');

  expect(links.filter(({ state }) => state === 'lit').map(({ actor }) => actor)).toEqual([
    'state:DDD',
  ]);
});
