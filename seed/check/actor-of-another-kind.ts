import { quoted } from '../problem.ts';
import { cell, given, type TableRow } from '../tables.ts';
import { findingAt, type Law } from './law.ts';

/** What stands before the colon in the id of each kind of actor. */
const PREFIX: { readonly [kind: string]: string } = {
  state: 'state',
  organisation: 'org',
  person: 'person',
};

/** The id of an actor is of the actor's kind, and that of a state is its ISO 3166-1 alpha-3 code. */
export const actorOfAnotherKind: Law = {
  code: 'E13',
  remedy: 'make the id, the kind and the code of the state agree',
  check: function* ({ rows }) {
    for (const row of rows.actors) {
      const [id, allowed] = [given(row, 'id'), allowedFor(row)];
      if (allowed === null || allowed.test(id)) continue;
      yield findingAt(row, 'id', { found: quoted(id), allowed: allowed.says });
    }
  },
};

interface Allowed {
  readonly test: (id: string) => boolean;
  readonly says: string;
}

function allowedFor(row: TableRow): Allowed | null {
  const kind = given(row, 'kind');
  const prefix = PREFIX[kind];
  if (prefix === undefined) return null;
  if (kind !== 'state') {
    return {
      test: (id) => id.startsWith(`${prefix}:`),
      says: `${prefix}:…, as the kind is ${kind}`,
    };
  }
  const iso3 = cell(row, 'iso3');
  return iso3 === null
    ? { test: (id) => /^state:[A-Z]{3}$/.test(id), says: 'state: and three capital letters' }
    : { test: (id) => id === `state:${iso3}`, says: `state:${iso3}, as the iso3 is ${iso3}` };
}
