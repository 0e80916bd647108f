import type { TableName } from './columns.ts';

/** One value for each table of a record. */
export type ByTable<T> = { readonly [table in TableName]: T };

/** Makes one value for each table, in the order of the tables. */
export function byTable<T>(make: (table: TableName) => T): ByTable<T> {
  return {
    actors: make('actors'),
    memberships: make('memberships'),
    negotiations: make('negotiations'),
    events: make('events'),
    instruments: make('instruments'),
    clauses: make('clauses'),
    issues: make('issues'),
    concerns: make('concerns'),
    positions: make('positions'),
    lineage: make('lineage'),
    recalls: make('recalls'),
    claims: make('claims'),
    requests: make('requests'),
    sources: make('sources'),
    evidence: make('evidence'),
  };
}
