/** What an import looks for in the columns of a table. */
export const FIELDS = [
  'actor',
  'name',
  'target',
  'title',
  'date',
  'stance',
  'issue',
  'source',
] as const;
/** A thing that a column may hold. */
export type Field = (typeof FIELDS)[number];

/** The columns of a table by what they hold; a field that no column holds is left out. */
export type Columns = { readonly [field in Field]?: number };

/** Columns that are understood without a map. */
const UNDERSTOOD: Readonly<Record<string, Field>> = {
  actor_id: 'actor',
  actor_name: 'name',
  target_id: 'target',
  target_title: 'title',
};

/** What each field is, for those who are asked for its column. */
export const MEANINGS: { readonly [field in Field]: string } = {
  actor: 'id, code or name of the actor',
  name: 'name of the actor',
  target: 'id of what the position is on',
  title: 'name of what the position is on',
  date: 'date of the position',
  stance: 'stance',
  issue: 'issue, or a remark',
  source: 'source of the row',
};

/** Which column holds what: by the map, `field` to the name of a column, then by the names understood. */
export function columnsIn(header: readonly string[], map: ReadonlyMap<Field, string>): Columns {
  const found = FIELDS.flatMap((field) => {
    const mapped = map.get(field);
    const index = header.findIndex((column) =>
      mapped === undefined ? fieldOf(column) === field : column === mapped,
    );
    return index === -1 ? [] : [[field, index] as const];
  });
  return Object.fromEntries(found);
}

/** What no column holds though a position needs it. */
export function missingIn(columns: Columns): readonly Field[] {
  const has = (field: Field) => columns[field] !== undefined;
  return [
    ...(has('actor') || has('name') ? [] : ['actor' as const]),
    ...(has('target') || has('title') ? [] : ['target' as const]),
    ...(has('stance') ? [] : ['stance' as const]),
  ];
}

/** The text of a field in a row; empty where it has none. */
export function fieldIn(cells: readonly string[], columns: Columns, field: Field): string {
  const index = columns[field];
  return index === undefined ? '' : (cells[index]?.trim() ?? '');
}

function fieldOf(column: string): Field | undefined {
  return UNDERSTOOD[column] ?? FIELDS.find((field) => field === column);
}
