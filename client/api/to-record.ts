import { kindOf } from '../../queries/vocabulary.ts';
import type {
  ActorNode,
  InstrumentNode,
  Named,
  PositionNode,
  TargetNode,
  ViewRecord,
} from '../store/record.ts';
import type { ClauseAnswer, InstrumentAnswer, OpeningAnswer } from './opening.ts';
import type { ActorAnswer, PositionAnswer } from './positions.ts';

/** Puts the answers of the API together into the record as the viewer holds it. */
export function toRecord(
  { dataset, negotiations, issues, instruments, claims }: OpeningAnswer,
  positions: readonly PositionAnswer[],
  total: number,
): ViewRecord {
  const texts = instruments.nodes.map(toInstrument);
  return {
    title: negotiations[0]?.name ?? dataset.name,
    name: dataset.name,
    digest: dataset.digest,
    version: dataset.version,
    licence: dataset.licence,
    proved: dataset.sourcesProved,
    reportAddress: dataset.reportAddress,
    actors: keyed(positions.map(({ actor }) => toActor(actor))),
    instruments: texts,
    targets: keyed(texts.flatMap(({ whole, clauses }) => [whole, ...clauses])),
    issues: keyed(issues),
    sources: keyed(dataset.sources),
    positions: keyed(positions.map(toPosition)),
    claims,
    total,
  };
}

function keyed<Item extends { readonly id: string }>(
  items: readonly Item[],
): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function toActor({ id, name, shortName, iso3 }: ActorAnswer): ActorNode {
  const kind = kindOf(id);
  const known = kind === 'STATE' || kind === 'PERSON' ? kind : 'ORGANISATION';
  return { id, name, kind: known, shortName, code: iso3 ?? shortName ?? name };
}

function toInstrument(answer: InstrumentAnswer): InstrumentNode {
  const { id, name, fate, date, form, negotiation, clauses } = answer;
  const whole: TargetNode = {
    id,
    name,
    fate,
    instrument: id,
    issues: ids(answer.issues),
    label: null,
    wording: null,
    verb: null,
    bindingness: null,
  };
  return {
    whole,
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

function toPosition(answer: PositionAnswer): PositionNode {
  const { id, stance, evidentiality, date, event, summary, corroboration } = answer;
  const sources = [...new Set(answer.evidence.map(({ source }) => source.id))];
  const [actor, target] = [answer.actor.id, answer.target.id];
  const named: Named | null = event;
  return {
    id,
    actor,
    target,
    stance,
    evidentiality,
    date,
    event: named,
    summary,
    corroboration,
    sources,
    premises: ids(answer.inferredFrom),
  };
}

function ids(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map(({ id }) => id);
}
