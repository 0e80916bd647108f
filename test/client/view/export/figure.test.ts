import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sceneOf } from '../../../../client/layout/scene.ts';
import type { Highlight } from '../../../../client/layout/scene-of.ts';
import { stanceLayout } from '../../../../client/layout/stance-layout.ts';
import { drawFigure, type Figure } from '../../../../client/view/export/figure.ts';
import { lightTokens } from '../../../../client/view/export/light-tokens.ts';
import { anyRows, inputOf, sizes } from '../../layout/inputs.ts';
import type { Row } from '../../record-of.ts';
import { readMarkup } from './read-markup.ts';

const options = sizes(900);
const look = {
  token: lightTokens(readFileSync('client/style/tokens.css', 'utf8')),
  measure: options.measure,
};
const highlight: Highlight = { nodes: new Set(), hot: new Set(), lit: new Set(), steps: new Map() };

function figureOf(rows: readonly Row[], parts: Partial<Figure> = {}): Figure {
  const geometry = stanceLayout(inputOf(rows), options);
  return {
    title: 'Talks & ore',
    sentence: 'Two positions',
    sides: ['Against', 'At stake', 'For'],
    scene: sceneOf({ geometry, options, highlight, notesOf: () => [], quietTitle: 'Quiet' }),
    width: geometry.width,
    height: geometry.height,
    legend: [
      { family: 'oppose', text: 'opposes' },
      { strength: 4, text: 'Inferred' },
      { kind: 'STATE', text: 'state' },
    ],
    notes: ['Filter: none.', 'SHA-256 abc.'],
    ...parts,
  };
}

const TWO: readonly Row[] = [
  ['state:A', 'OPPOSES', 'clause:t', 'INFERRED'],
  ['state:B', 'SUPPORTS', 'clause:t'],
];

test('a figure holds its title, sides, legend and notes, and every text of its scene', () => {
  const figure = figureOf(TWO);
  const { text: texts } = readMarkup(drawFigure(figure, look).svg);

  const said = [figure.title, figure.sentence, ...figure.sides, ...figure.notes];
  const drawn = figure.scene.flatMap((item) => ('text' in item ? (item.text ?? []) : []));
  for (const text of [...said, 'opposes', 'Inferred', 'state', ...drawn]) {
    expect(texts).toContain(text);
  }
});

test('a link has the colour and the dashes of its family, and an inferred one is hollow', () => {
  const { elements } = readMarkup(drawFigure(figureOf(TWO, { legend: [] }), look).svg);

  const paths = elements.filter(({ name }) => name === 'path');
  const strokes = paths.map(({ attributes }) => / stroke="([^"]*)"/.exec(attributes)?.[1]);
  expect(strokes).toEqual([look.token('--oppose'), look.token('--paper'), look.token('--support')]);
});

test('a note that is long is broken into lines, and the figure grows with it', () => {
  const short = drawFigure(figureOf(TWO), look);
  const long = drawFigure(figureOf(TWO, { notes: ['word '.repeat(120)] }), look);

  expect(long.height).toBeGreaterThan(short.height);
});

test('any figure is well-formed, takes its looks from no style sheet, and is drawn alike twice', () => {
  fc.assert(
    fc.property(anyRows, fc.string({ unit: 'binary' }), (rows, title) => {
      const { svg } = drawFigure(figureOf(rows, { title }), look);

      expect(() => readMarkup(svg)).not.toThrow();
      expect(svg).not.toMatch(/class=|style=|var\(|NaN|undefined/);
      expect(drawFigure(figureOf(rows, { title }), look).svg).toBe(svg);
    }),
    { numRuns: 30 },
  );
});
