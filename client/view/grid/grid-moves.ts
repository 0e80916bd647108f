import { turnedKey } from '../turned-key.ts';

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [10, 0],
  PageUp: [-10, 0],
};

/**
 * Moves the focus from cell to cell of a table with role `grid`: one of its cells is reached by Tab, the
 * rest by arrows, Home and End; Enter clicks it, Space presses what sorts by it where there is that. Rows of the class `group` are passed over.
 */
export function moveInGrid(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const cell = event.target instanceof Element ? event.target.closest('td, th') : null;
  const table = cell?.closest('table');
  if (!(cell instanceof HTMLTableCellElement) || !table) return;
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault();
    pressed(event.key, cell).click();
    return;
  }
  const to = destination(turnedKey(event.key), cell, rowsOf(table));
  if (to === null) return;
  event.preventDefault();
  focusCell(table, to);
}

function pressed(key: string, cell: HTMLElement): HTMLElement {
  const sort = key === ' ' ? cell.querySelector('[data-sort]') : null;
  return sort instanceof HTMLElement ? sort : cell;
}

/** Makes a cell the one that Tab reaches, and focuses it. */
function focusCell(table: HTMLTableElement, cell: HTMLTableCellElement): void {
  for (const other of table.querySelectorAll('td[tabindex="0"], th[tabindex="0"]')) {
    other.setAttribute('tabindex', '-1');
  }
  cell.setAttribute('tabindex', '0');
  cell.focus();
  cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function rowsOf(table: HTMLTableElement): readonly HTMLTableRowElement[] {
  return [...table.rows].filter((row) => !row.classList.contains('group'));
}

function destination(
  key: string,
  cell: HTMLTableCellElement,
  rows: readonly HTMLTableRowElement[],
): HTMLTableCellElement | null {
  const at = rows.findIndex((row) => row.contains(cell));
  const own = rows[at];
  if (own === undefined) return null;
  if (key === 'Home') return own.cells[0] ?? null;
  if (key === 'End') return own.cells[own.cells.length - 1] ?? null;
  const step = STEPS[key];
  if (step === undefined) return null;
  const [down, right] = step;
  const row = rows[Math.min(rows.length - 1, Math.max(0, at + down))];
  return row?.cells[Math.max(0, cell.cellIndex + right)] ?? null;
}
