import { COLUMNS, TABLE_NAMES, type TableName } from './columns.ts';

/** The table whose rows have ids of a prefix: `org` is one of `actors`. */
export const TABLE_OF_PREFIX: ReadonlyMap<string, TableName> = new Map(
  TABLE_NAMES.flatMap((table) =>
    COLUMNS[table].flatMap((column) =>
      column.is === 'id' ? column.prefixes.map((prefix) => [prefix, table] as const) : [],
    ),
  ),
);

/** Whether a text reads `kind:local`: a lower-case word, a colon, and no space or `|` after it. */
export function hasIdForm(text: string): boolean {
  return /^[a-z]+:[^\s|:]+$/u.test(text);
}

/** Whether an id has one of the prefixes. */
export function hasPrefix(id: string, prefixes: readonly string[]): boolean {
  return prefixes.some((prefix) => id[prefix.length] === ':' && id.startsWith(prefix));
}

/** Prefixes as a problem names them: `state:…, org:… or person:…`. */
export function idsOf(prefixes: readonly string[]): string {
  const forms = prefixes.map((prefix) => `${prefix}:…`);
  const last = forms.pop() ?? '';
  return forms.length === 0 ? last : `${forms.join(', ')} or ${last}`;
}
