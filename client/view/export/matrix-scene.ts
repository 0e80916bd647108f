import { GLYPH, glyphOf } from '../../layout/family.ts';
import type { Measure } from '../../layout/options.ts';
import type { SceneItem } from '../../layout/scene-item.ts';
import { wrap } from '../../layout/wrap.ts';
import type { MatrixCell, MatrixColumn, MatrixLine, MatrixOut } from '../../store/matrix.ts';
import { nameOf, type ViewRecord } from '../../store/record.ts';
import { countPositions } from '../../store/selectors.ts';
import type { Unit } from '../../store/stance-units.ts';
import { campText } from '../../store/told.ts';
import { viewWords as words } from '../../words/words.ts';
import { boxAt, type Picture, textAt } from './plain-items.ts';

const NAMES = 230;
const COLUMN = 74;
const ROW = 25;
const HEAD = 92;
const LINE = 15;
const GROUP = 34;

/** Where a text or a cell stands, and how wide texts are. */
type Space = { readonly record: ViewRecord; readonly measure: Measure };

/** The matrix as it is on the page: names, cells, camps, and what is dropped struck through. */
export function matrixScene({ columns, blocks }: MatrixOut, { record, measure }: Space): Picture {
  const scene: SceneItem[] = columns.flatMap((column, index) =>
    headOf(column, NAMES + index * COLUMN, { record, measure }),
  );
  const width = NAMES + columns.length * COLUMN;
  let y = HEAD;
  for (const { camp, lines } of blocks) {
    if (blocks.length > 1) {
      const text = camp === null ? words.matrix.noCamp : words.matrix.camp(campText(camp));
      const [line = ''] = wrap(text, roomOf(width, 1, measure));
      scene.push(textAt('zone', { text: line, x: 0, y: y + GROUP - 14 }));
      y += GROUP;
      scene.push(boxAt('rule-strong', { x: 0, y: y - 1, w: width, h: 1 }));
    }
    for (const line of lines) {
      scene.push(...lineOf(line, y, { record, measure }));
      y += ROW;
      scene.push(boxAt('rule', { x: 0, y: y - 1, w: width, h: 1 }));
    }
  }
  const begins = columns.flatMap(({ begins: first }, index) => (first ? index : []));
  scene.push(
    ...begins.map((index) =>
      boxAt('rule-strong', { x: NAMES + index * COLUMN - 1, y: 0, w: 1, h: y }),
    ),
  );
  return { scene, width, height: y, sides: [] };
}

function headOf({ id }: MatrixColumn, x: number, { record, measure }: Space) {
  const dropped = record.targets.get(id)?.fate === 'DROPPED';
  const lines = wrap(nameOf(record, id), roomOf(COLUMN - 6, 4, measure));
  const said = dropped ? [...lines, words.fateTag('DROPPED')] : lines;
  return said.flatMap((text, index): readonly SceneItem[] => {
    const y = HEAD - 10 - (said.length - 1 - index) * LINE;
    const middle = x + COLUMN / 2;
    const line = textAt('tag', { text, x: middle, y, anchor: 'middle' });
    if (!dropped || index === said.length - 1) return [line];
    const w = measure(text, 'tag');
    return [line, boxAt('strike', { x: middle - w / 2, y, w, h: 1 })];
  });
}

function lineOf({ actor, cells }: MatrixLine, y: number, { record, measure }: Space) {
  const [name = ''] = wrap(nameOf(record, actor), {
    ...roomOf(NAMES - 12, 1, measure),
    measure: (text) => measure(text, 'actor'),
  });
  return [
    textAt('name', { text: name, x: 0, y: y + ROW / 2 }),
    ...cells.flatMap((cell, index) => cellOf(cell, NAMES + index * COLUMN, y)),
  ];
}

/** The signs of a cell side by side; a dot is no evidence. */
function cellOf({ units }: MatrixCell, x: number, y: number): readonly SceneItem[] {
  if (units.length === 0) {
    return [boxAt('dot', { x: x + COLUMN / 2 - 1.5, y: y + ROW / 2 - 1.5, w: 3, h: 3, r: 1.5 })];
  }
  const w = (COLUMN - 6 - (units.length - 1) * 2) / units.length;
  return units.map((unit, index) => {
    const against = unit.family === 'oppose' || unit.family === 'reserve';
    const place = { x: x + 3 + index * (w + 2), y: y + 2, w, h: ROW - 5 };
    return boxAt(lookOf(unit), { ...place, r: against ? 3 : 10, text: signOf(unit) });
  });
}

const ENDS = { full: '', thin: '-thin', hollow: '-inferred' } as const;

function lookOf({ family, look }: Unit): string {
  return `badge-${family}${ENDS[look]}`;
}

function signOf({ family, positions }: Unit): string {
  const [first] = positions;
  const glyph = family === 'none' && first ? glyphOf(first.stance) : GLYPH[family];
  const count = countPositions(positions);
  return count > 1 ? `${glyph} ×${words.short(count)}` : glyph;
}

function roomOf(width: number, lines: number, measure: Measure) {
  return { width, lines, measure: (text: string) => measure(text, 'tag') };
}
