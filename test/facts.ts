import type { Load } from '../queries/graph-store.ts';
import { kindOf } from '../queries/vocabulary.ts';
import { TABLE_NAMES, type TableName } from '../seed/columns.ts';
import { planLoad } from '../seed/load/plan.ts';
import type { Tables } from '../seed/tables.ts';

/** A small graph as a test writes it: ids, and whatever else matters. Nodes follow from the ids. */
export interface Facts {
  /** Each with the date where it matters. A clause `clause:old/1` belongs to `instrument:old`. */
  readonly positions?: readonly (readonly [
    id: string,
    actor: string,
    stance: string,
    target: string,
    date?: string,
    event?: string,
  ])[];
  readonly concerns?: readonly (readonly [target: string, issue: string])[];
  readonly members?: readonly (readonly [
    actor: string,
    organisation: string,
    from?: string,
    to?: string,
  ])[];
  readonly speakers?: readonly (readonly [person: string, actor: string])[];
  /** In whose house an event or an instrument is. */
  readonly under?: readonly (readonly [held: string, body: string])[];
  /** The clauses known in their own words; the others are reported. */
  readonly verbatim?: readonly string[];
  readonly recalls?: readonly (readonly [instrument: string, recalled: string])[];
  readonly evidence?: readonly (readonly [id: string, shows: string, source: string])[];
  readonly reprints?: readonly (readonly [source: string, origin: string])[];
}

type Cells = { readonly [column: string]: string | undefined };
type Rows = Partial<Record<TableName, readonly Cells[]>>;

/** Plans the load of a small graph, through the same statements as a record's. */
export function loadOf(facts: Facts, digest: string = '0'.repeat(64)): Load {
  return planLoad(tablesOf(facts, digest), '2026-01-01T00:00:00Z');
}

function tablesOf(facts: Facts, digest: string): Tables {
  const rows = { ...linksOf(facts), ...nodesOf(facts) };
  const table = (name: TableName) =>
    (rows[name] ?? []).map((cells, i) => ({ file: `${name}.csv`, line: i + 2, cells }));
  return {
    head: { name: 'facts', title: 'Facts', version: '1', licence: 'CC0-1.0' },
    rows: Object.fromEntries(TABLE_NAMES.map((name) => [name, table(name)])),
    digest,
  } as unknown as Tables; // every table has its name, from the list of names
}

function linksOf({
  positions = [],
  concerns = [],
  members = [],
  recalls = [],
  evidence = [],
}: Facts): Rows {
  return {
    positions: positions.map(([id, actor, stance, target, date, event]) => ({
      ...{ id, actor, target, date, event },
      ...{ stance: stance.toLowerCase(), evidentiality: 'record', summary: id },
    })),
    concerns: concerns.map(([target, issue]) => ({ target, issue })),
    memberships: members.map(([actor, organisation, from, to]) => ({
      ...{ id: `membership:${actor}-${organisation}`, actor, organisation, from, to },
    })),
    recalls: recalls.map(([instrument, recalled]) => ({
      ...{ id: `recall:${instrument}-${recalled}`, instrument, recalled },
    })),
    evidence: evidence.map(([id, shows, source]) => ({
      ...{ id, shows, source, start: '0', end: '1', sha256: '0'.repeat(64), paraphrase: id },
    })),
  };
}

/** Every node that some fact names, once. */
function nodesOf(facts: Facts): Rows {
  const named = Object.values(facts).flat(2);
  const clauses = ofKind(named, 'CLAUSE');
  const instruments = ofKind([...named, ...clauses.map(instrumentOf)], 'INSTRUMENT');
  const actors = [
    ...ofKind(named, 'STATE').map((id) => ({ id, kind: 'state', iso3: id.slice(-3) })),
    ...ofKind(named, 'ORGANISATION').map((id) => ({ id, kind: 'organisation', form: 'igo' })),
    ...ofKind(named, 'PERSON').map((id) => ({
      ...{ id, kind: 'person', speaks_for: of(facts.speakers, id) },
    })),
  ];
  return {
    actors: actors.map((actor) => ({ ...actor, name: actor.id })),
    events: ofKind(named, 'EVENT').map((id) => ({
      ...{ id, name: id, form: 'session', body: of(facts.under, id) },
    })),
    instruments: instruments.map((id) => ({
      ...{ id, name: id, form: 'draft', body: of(facts.under, id) },
    })),
    issues: ofKind(named, 'ISSUE').map((id) => ({ id, name: id })),
    sources: ofKind(named, 'SOURCE').map((id) => ({
      ...{ id, title: id, origin: of(facts.reprints, id), sha256: '0'.repeat(64) },
    })),
    clauses: clauses.map((id, i) => ({
      ...{ id, name: id, instrument: instrumentOf(id), order: String(i + 1) },
      wording: facts.verbatim?.includes(id) ? 'verbatim' : 'reported',
    })),
  };
}

/** What a node is linked to, where it is. */
function of(links: readonly (readonly [string, string])[] | undefined, id: string) {
  return links?.find(([from]) => from === id)?.[1];
}

function ofKind(
  ids: readonly (string | undefined)[],
  kind: ReturnType<typeof kindOf>,
): readonly string[] {
  return [...new Set(ids)].flatMap((id) => (id !== undefined && kindOf(id) === kind ? [id] : []));
}

/** `clause:old/1` is a clause of `instrument:old`. */
function instrumentOf(clause: string): string {
  return `instrument:${clause.slice('clause:'.length).split('/')[0]}`;
}
