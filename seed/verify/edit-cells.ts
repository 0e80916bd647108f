/** A cell of a CSV text that is to hold something else. */
export interface Edit {
  /** Line on which the row begins, counted from 1. */
  readonly line: number;
  /** Name of the column in the first line. */
  readonly column: string;
  /** What the cell is to hold: a number or a hash, which needs no quotes. */
  readonly value: string;
}

/** Where a cell stands in a text, with its quotes. */
interface CellPlace {
  readonly start: number;
  readonly end: number;
}

/** Changes cells of a CSV text and keeps everything else, byte for byte. */
export function editCells(text: string, edits: readonly Edit[]): string {
  const byLine = new Map<number, Edit[]>();
  for (const edit of edits) byLine.set(edit.line, [...(byLine.get(edit.line) ?? []), edit]);
  const pieces: string[] = [];
  let columns: readonly string[] | null = null;
  let done = 0;
  for (const { line, cells } of rowsIn(text)) {
    columns ??= cells.map(({ start, end }) => text.slice(start, end).replaceAll('"', ''));
    for (const { place, value } of placed(byLine.get(line) ?? [], columns, cells)) {
      pieces.push(text.slice(done, place.start), value);
      done = place.end;
    }
  }
  pieces.push(text.slice(done));
  return pieces.join('');
}

/** The edits of one row with the places of their cells, from left to right. */
function placed(
  edits: readonly Edit[],
  columns: readonly string[],
  cells: readonly CellPlace[],
): readonly { readonly place: CellPlace; readonly value: string }[] {
  return edits
    .flatMap(({ column, value }) => {
      const place = cells[columns.indexOf(column)];
      return place === undefined ? [] : [{ place, value }];
    })
    .sort((left, right) => left.place.start - right.place.start);
}

const CELL = /("(?:[^"]|"")*"|[^,"\r\n]*)(,|\r\n|\n|\r|$)/y;

/** The rows of a CSV text that is known to be sound, and where their cells stand. */
function* rowsIn(
  text: string,
): Generator<{ readonly line: number; readonly cells: readonly CellPlace[] }> {
  const cell = new RegExp(CELL);
  cell.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  let cells: CellPlace[] = [];
  while (cell.lastIndex < text.length) {
    const start = cell.lastIndex;
    const [found, content = '', mark = ''] = cell.exec(text) ?? [];
    if (found === undefined) return;
    cells.push({ start, end: start + content.length });
    if (mark === ',') continue;
    yield { line, cells };
    line += 1 + cells.reduce((sum, { start: from, end }) => sum + breaksIn(text, from, end), 0);
    cells = [];
  }
}

function breaksIn(text: string, start: number, end: number): number {
  return text.slice(start, end).match(/\r\n|\n|\r/g)?.length ?? 0;
}
