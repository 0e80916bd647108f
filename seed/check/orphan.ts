import { COLUMNS, TABLE_NAMES } from '../columns.ts';
import { hasPrefix } from '../id-form.ts';
import { quoted } from '../problem.ts';
import { given, isLost, type Tables } from '../tables.ts';
import { cellsOf } from './cells.ts';
import { isReference } from './dangling-reference.ts';
import { findingAt, type Law } from './law.ts';

/** The tables of things; all others hold facts about them, to which nothing need refer. */
const THINGS = [
  'actors',
  'negotiations',
  'events',
  'instruments',
  'clauses',
  'issues',
  'sources',
] as const;

/** Something refers to every thing on record. */
export const orphan: Law = {
  code: 'W01',
  remedy: 'say what it has to do with the negotiation, or take it out',
  check: function* (tables) {
    const unknown = prefixesOfLost(tables);
    const things = THINGS.flatMap((table) => tables.rows[table]);
    const alone = withoutReferred(tables, new Set(things.map((row) => given(row, 'id'))));
    for (const row of things) {
      const id = given(row, 'id');
      if (id === '' || !alone.has(id) || hasPrefix(id, unknown)) continue;
      const found = `${quoted(id)}, to which nothing refers`;
      yield findingAt(row, 'id', { found, allowed: 'something that another row refers to' });
    }
  },
};

/** The ids to which no row other than its own refers. */
function withoutReferred(tables: Tables, ids: Set<string>): ReadonlySet<string> {
  for (const id of tables.lost?.ids ?? []) ids.delete(id);
  for (const { row, value } of cellsOf(tables, isReference)) {
    if (ids.has(value) && value !== given(row, 'id')) ids.delete(value);
  }
  return ids;
}

/** The prefixes of what may be referred to in columns that could not be read. */
function prefixesOfLost(tables: Tables): readonly string[] {
  return TABLE_NAMES.flatMap((table) =>
    COLUMNS[table]
      .filter(isReference)
      .flatMap(({ name, prefixes }) => (isLost(tables, table, name) ? prefixes : [])),
  );
}
