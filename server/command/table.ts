/** A cell of a table on the terminal: lists are joined, null is a dash, objects are JSON, fractions have four decimals. */
function shown(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–';
  if (Array.isArray(value)) return value.map(shown).join(', ') || '–';
  if (typeof value === 'number' && !Number.isInteger(value)) return value.toFixed(4);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Rows of named values as a table of padded columns under a header; the empty text for no rows. */
export function tableOf(rows: readonly object[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  if (columns.length === 0) return '';
  const lines = rows.map((row) => {
    const cells = new Map(Object.entries(row));
    return columns.map((column) => shown(cells.get(column)));
  });
  const widths = columns.map((column, i) =>
    Math.max(...[column, ...lines.map((line) => line[i] ?? '')].map((cell) => [...cell].length)),
  );
  return [columns, widths.map((width) => '─'.repeat(width)), ...lines]
    .map((line) =>
      line
        .map((cell, i) => pad(cell, widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - [...text].length));
}
