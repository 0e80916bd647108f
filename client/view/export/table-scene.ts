import type { Measure } from '../../layout/options.ts';
import { sum } from '../../layout/order.ts';
import type { SceneItem } from '../../layout/scene-item.ts';
import { wrap } from '../../layout/wrap.ts';
import type { Cell, PlainTable } from '../../store/csv.ts';
import { viewWords as words } from '../../words/words.ts';
import { boxAt, type Picture, textAt } from './plain-items.ts';

/** Rows that a picture of a table holds; what is more stands in its data. */
const MOST_ROWS = 200;
const WIDTH = 1160;
const LEAST = 56;
const MOST = 330;
const GAP = 14;
const LINE = 15;

/** A table as a picture: its head, and its rows as high as their texts need. */
export function tableScene({ head, rows }: PlainTable, measure: Measure): Picture {
  const shown = rows.slice(0, MOST_ROWS);
  const wide = (cell: Cell) => measure(String(cell ?? ''), 'tag');
  const widths = fitted(
    head.map((name, column) =>
      Math.max(wide(name), ...shown.map((cells) => wide(cells[column] ?? ''))),
    ),
  );
  const scene: SceneItem[] = [];
  let y = 0;
  for (const [index, cells] of [head, ...shown].entries()) {
    const written = rowOf(cells, { y, widths, measure, look: index === 0 ? 'zone' : 'tag-ink' });
    scene.push(...written.items);
    y += written.height;
    const look = index === 0 ? 'rule-strong' : 'rule';
    scene.push(boxAt(look, { x: 0, y: y - 1, w: sum(widths), h: 1 }));
  }
  const more = rows.length - shown.length;
  const sides = more === 0 ? [] : [words.rowsShown(shown.length, rows.length)];
  return { scene, width: sum(widths), height: y, sides };
}

/** Widths that fit the page: the widest give way to the next, and none is a sliver. */
function fitted(wanted: readonly number[]): readonly number[] {
  const within = (cap: number) =>
    wanted.map((width) => Math.min(cap, Math.max(LEAST, width)) + GAP);
  let cap = MOST;
  while (sum(within(cap)) > WIDTH && cap > LEAST) cap -= 5;
  return within(cap);
}

type RowSpace = {
  readonly y: number;
  readonly widths: readonly number[];
  readonly measure: Measure;
  readonly look: string;
};

function rowOf(cells: readonly Cell[], { y, widths, measure, look }: RowSpace) {
  const texts = widths.map((width, column) =>
    wrap(String(cells[column] ?? ''), {
      width: width - GAP,
      lines: 12,
      measure: (text) => measure(text, 'tag'),
    }),
  );
  const items = texts.flatMap((lines, column) =>
    lines.map((text, index) =>
      textAt(look, { text, x: sum(widths.slice(0, column)), y: y + 12 + index * LINE }),
    ),
  );
  return { items, height: Math.max(1, ...texts.map((lines) => lines.length)) * LINE + 10 };
}
