import { kindOf } from '../../queries/vocabulary.ts';
import { NO_VALUE } from '../store/facets.ts';
import type {
  ActorNode,
  InstrumentNode,
  Named,
  PositionNode,
  TargetNode,
  ViewRecord,
} from '../store/record.ts';
import type { OpeningAnswer } from './opening.ts';
import type { ActorAnswer, ClauseAnswer, InstrumentAnswer, OverviewAnswer } from './overview.ts';
import { toPositions } from './to-positions.ts';

/** Puts the answer of the API together into the record as the viewer holds it. */
export function toRecord(
  { dataset, negotiations, issues, claims, overview }: OpeningAnswer,
  within: string | null,
): ViewRecord {
  const { grain, total, actors, sources } = overview;
  const positions = toPositions(overview, NO_VALUE);
  const texts =
    grain === 'ISSUE' ? issueTexts(issues, positions) : overview.instruments.map(toInstrument);
  return {
    title: negotiations[0]?.name ?? dataset.name,
    name: dataset.name,
    digest: dataset.digest,
    version: dataset.version,
    licence: dataset.licence,
    proved: dataset.sourcesProved,
    reportAddress: dataset.reportAddress,
    actors: keyed(actors.map(toActor)),
    instruments: texts,
    targets: keyed(texts.flatMap(({ whole, clauses }) => [whole, ...clauses])),
    issues: keyed(issues),
    sources: keyed(sources),
    positions: keyed(positions),
    claims,
    total,
    grain,
    within,
    leftOut: { positions: overview.positionsLeftOut, targets: overview.targetsLeftOut },
    size: sizeOf(overview, dataset.counts),
    span: spanOf(overview),
  };
}

function keyed<Item extends { readonly id: string }>(
  items: readonly Item[],
): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Where every target has its rows, those that somebody speaks to; else all. */
function sizeOf(
  { grain, columns, targets, sources, targetsLeftOut }: OverviewAnswer,
  counts: OpeningAnswer['dataset']['counts'],
): ViewRecord['size'] {
  const all = grain !== 'ISSUE' && targetsLeftOut === 0;
  const onRecord = counts.find(({ id }) => id === 'SOURCE')?.count ?? 0;
  return all
    ? { targets: columns.target.values.length, sources: sources.length }
    : { targets, sources: onRecord };
}

function spanOf({ columns: { date, until } }: OverviewAnswer): ViewRecord['span'] {
  const dates = [...date.values, ...until.values].flatMap((one) => one ?? []).toSorted();
  const first = dates[0];
  const last = dates.at(-1);
  return first === undefined || last === undefined ? null : [first, last];
}

function toActor({ id, name, shortName, iso3 }: ActorAnswer): ActorNode {
  const kind = kindOf(id);
  const known = kind === 'STATE' || kind === 'PERSON' ? kind : 'ORGANISATION';
  return { id, name, kind: known, shortName, code: iso3 ?? shortName ?? name };
}

const NOTHING = { fate: null, label: null, wording: null, verb: null, bindingness: null } as const;

function toInstrument(answer: InstrumentAnswer): InstrumentNode {
  const { id, name, fate, date, form, negotiation, clauses } = answer;
  return {
    whole: { ...NOTHING, id, name, fate, instrument: id, issues: ids(answer.issues) },
    clauses: clauses.map((clause) => toClause(clause, id)),
    date,
    form,
    negotiation: negotiation?.id ?? null,
  };
}

function toClause(clause: ClauseAnswer, instrument: string): TargetNode {
  const { id, name, fate, label, wording, verb, bindingness, issues } = clause;
  const told = { label, wording, verb, bindingness };
  return { id, name, instrument, fate, issues: ids(issues), ...told };
}

/** The issues as they stand for all texts on them, and what concerns none. */
function issueTexts(
  issues: readonly Named[],
  positions: readonly PositionNode[],
): readonly InstrumentNode[] {
  const heard = new Set(positions.map(({ target }) => target));
  return [...issues, { id: NO_VALUE, name: '' }]
    .filter(({ id }) => heard.has(id))
    .map(({ id, name }) => ({
      whole: { ...NOTHING, id, name, instrument: id, issues: id === NO_VALUE ? [] : [id] },
      clauses: [],
      date: null,
      form: 'ISSUE',
      negotiation: null,
    }));
}

function ids(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map(({ id }) => id);
}
