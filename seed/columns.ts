import {
  ACTOR_KINDS,
  CONTRADICTION_RULES,
  EVENT_FORMS,
  EVIDENTIALITIES,
  FATES,
  FORCES,
  INSTRUMENT_FORMS,
  ORGANISATION_FORMS,
  STANCES,
  WORDINGS,
} from '../queries/vocabulary.ts';

/** What a cell may hold. `many` cells hold several values with `|` between them. */
export type ColumnKind =
  | { readonly is: 'id'; readonly prefixes: readonly string[] }
  | { readonly is: 'reference'; readonly prefixes: readonly string[]; readonly many?: true }
  | { readonly is: 'word'; readonly list: readonly string[] }
  | { readonly is: 'text'; readonly many?: true }
  | { readonly is: 'date' }
  | { readonly is: 'whole-number' }
  | { readonly is: 'sha256' };

/** A column of a table: its name, what its cells hold, and whether they may be empty. */
export type Column = ColumnKind & { readonly name: string; readonly optional: boolean };

const ACTORS = ['state', 'org', 'person'];
const TARGETS = ['instrument', 'clause'];
const SIDES = ['position', 'clause'];
const SHOWN = ['position', 'membership', 'lineage', 'recall', 'claim', 'request', 'clause'];
const TEXT: ColumnKind = { is: 'text' };
const DATE: ColumnKind = { is: 'date' };
const NUMBER: ColumnKind = { is: 'whole-number' };
const HASH: ColumnKind = { is: 'sha256' };
const TEXTS: ColumnKind = { is: 'text', many: true };
const id = (...prefixes: readonly string[]): ColumnKind => ({ is: 'id', prefixes });
const to = (...prefixes: readonly string[]): ColumnKind => ({ is: 'reference', prefixes });
const word = (list: readonly string[]): ColumnKind => ({
  is: 'word',
  list: list.map((known) => known.toLowerCase()),
});

/** The tables of a record and their columns, in order; a `~` after a name marks what may be empty. */
export const COLUMNS: Readonly<Record<TableName, readonly Column[]>> = {
  actors: columns({
    id: id(...ACTORS),
    kind: word(ACTOR_KINDS),
    name: TEXT,
    'short_name~': TEXT,
    'aliases~': TEXTS,
    'iso3~': TEXT,
    'form~': word(ORGANISATION_FORMS),
    'speaks_for~': { is: 'reference', prefixes: ACTORS, many: true },
  }),
  memberships: columns({
    id: id('membership'),
    actor: to(...ACTORS),
    organisation: to('org'),
    'from~': DATE,
    'to~': DATE,
    'role~': TEXT,
  }),
  negotiations: columns({ id: id('negotiation'), name: TEXT, 'body~': to('org') }),
  events: columns({
    id: id('event'),
    'negotiation~': to('negotiation'),
    name: TEXT,
    form: word(EVENT_FORMS),
    'from~': DATE,
    'to~': DATE,
    'place~': TEXT,
    'body~': to('org'),
  }),
  instruments: columns({
    id: id('instrument'),
    'negotiation~': to('negotiation'),
    name: TEXT,
    'symbol~': TEXT,
    form: word(INSTRUMENT_FORMS),
    'force~': word(FORCES),
    'body~': to('org'),
    'date~': DATE,
    'fate~': word(FATES),
  }),
  clauses: columns({
    id: id('clause'),
    instrument: to('instrument'),
    'parent~': to('clause'),
    'label~': TEXT,
    order: NUMBER,
    name: TEXT,
    wording: word(WORDINGS),
    'verb~': TEXT,
    'fate~': word(FATES),
    'source~': to('source'),
    'start~': NUMBER,
    'end~': NUMBER,
    'sha256~': HASH,
  }),
  issues: columns({ id: id('issue'), name: TEXT, 'description~': TEXT }),
  concerns: columns({ target: to(...TARGETS), issue: to('issue') }),
  positions: columns({
    id: id('position'),
    actor: to(...ACTORS),
    target: to(...TARGETS),
    stance: word(STANCES),
    'date~': DATE,
    'event~': to('event'),
    evidentiality: word(EVIDENTIALITIES),
    'speaker~': to('person'),
    summary: TEXT,
    'inferred_from~': { is: 'reference', prefixes: ['position'], many: true },
  }),
  lineage: columns({
    id: id('lineage'),
    from: to('clause'),
    'to~': to('clause'),
    change: word(FATES),
    'date~': DATE,
    'event~': to('event'),
    summary: TEXT,
  }),
  recalls: columns({
    id: id('recall'),
    instrument: to('instrument'),
    recalled: to('instrument'),
  }),
  claims: columns({
    id: id('claim'),
    claimant: to(...ACTORS),
    about_actor: to(...ACTORS),
    rule: word(CONTRADICTION_RULES),
    left: to(...SIDES),
    right: to(...SIDES),
    paraphrase: TEXT,
    'answer~': TEXT,
  }),
  requests: columns({
    id: id('request'),
    asker: to(...ACTORS),
    actor: to(...ACTORS),
    about: to(...TARGETS),
    'date~': DATE,
    'answer~': TEXT,
  }),
  sources: columns({
    id: id('source'),
    title: TEXT,
    'publisher~': TEXT,
    'origin~': to('source'),
    'date~': DATE,
    'url~': TEXT,
    'language~': TEXT,
    file: TEXT,
    sha256: HASH,
  }),
  evidence: columns({
    id: id('evidence'),
    shows: to(...SHOWN),
    source: to('source'),
    start: NUMBER,
    end: NUMBER,
    sha256: HASH,
    'phrase~': TEXT,
    paraphrase: TEXT,
  }),
};

/** The tables of a record, in the order in which they are read and reported. */
export const TABLE_NAMES = [
  'actors',
  'memberships',
  'negotiations',
  'events',
  'instruments',
  'clauses',
  'issues',
  'concerns',
  'positions',
  'lineage',
  'recalls',
  'claims',
  'requests',
  'sources',
  'evidence',
] as const;
/** The name of a table. */
export type TableName = (typeof TABLE_NAMES)[number];

function columns(kinds: Readonly<Record<string, ColumnKind>>): readonly Column[] {
  return Object.entries(kinds).map(([name, kind]) => ({
    ...kind,
    name: name.replace('~', ''),
    optional: name.endsWith('~'),
  }));
}
