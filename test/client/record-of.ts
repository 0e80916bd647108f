import type {
  ActorNode,
  InstrumentNode,
  PositionNode,
  TargetNode,
  ViewRecord,
} from '../../client/store/record.ts';
import type { Evidentiality, Stance } from '../../queries/vocabulary.ts';

/** A position in short: actor, stance, target, and how it is known. */
export type Row = readonly [
  actor: string,
  stance: Stance,
  target: string,
  evidentiality?: Evidentiality,
];

/** A record small enough to check by hand: one draft whose clauses are those spoken to. */
export function recordOf(rows: readonly Row[], parts: Partial<ViewRecord> = {}): ViewRecord {
  const positions = rows.map(positionOf);
  const actors = [...new Set(positions.map(({ actor }) => actor))].map(actorOf);
  const clauses = [...new Set(positions.map(({ target }) => target))].map((id) => targetOf(id));
  const draft = instrumentOf('instrument:draft', clauses);
  const instruments = parts.instruments ?? [draft];
  const targets = instruments.flatMap(({ whole, clauses: own }) => [whole, ...own]);
  return {
    title: 'Talks',
    name: 'Talks of test',
    digest: 'd'.repeat(64),
    version: '1',
    licence: 'CC-BY-4.0',
    proved: 0,
    reportAddress: null,
    actors: keyed(actors),
    instruments,
    targets: keyed(targets),
    issues: new Map(),
    sources: new Map(),
    positions: keyed(positions),
    claims: [],
    total: positions.length,
    grain: 'POSITION',
    within: null,
    leftOut: { positions: 0, targets: 0 },
    size: { targets: clauses.length, sources: 1 },
    span: positions.length === 0 ? null : ['2025-12', '2025-12'],
    ...parts,
  };
}

/** A clause of the draft. */
export function targetOf(id: string, parts: Partial<TargetNode> = {}): TargetNode {
  const name = id.slice(id.indexOf(':') + 1);
  const words = { label: null, wording: 'REPORTED', verb: null, bindingness: null } as const;
  const plain = { fate: null, issues: [], ...words } as const;
  return { id, name, instrument: 'instrument:draft', ...plain, ...parts };
}

/** An instrument with some clauses. */
export function instrumentOf(
  id: string,
  clauses: readonly TargetNode[],
  parts: Partial<InstrumentNode> = {},
): InstrumentNode {
  const whole = targetOf(id, { instrument: id, wording: null });
  const own = clauses.map((clause) => ({ ...clause, instrument: id }));
  return {
    whole,
    clauses: own,
    date: '2025',
    form: 'DRAFT',
    negotiation: 'negotiation:n',
    ...parts,
  };
}

function actorOf(id: string): ActorNode {
  const code = id.slice(id.indexOf(':') + 1);
  return { id, name: `Name of ${code}`, kind: 'STATE', shortName: null, code };
}

function positionOf(row: Row, index: number): PositionNode {
  const [actor, stance, target, evidentiality = 'RECORD'] = row;
  return {
    id: `position:${index + 1}`,
    actor,
    target,
    stance,
    evidentiality,
    date: '2025-12',
    event: null,
    summary: `Row ${index + 1}.`,
    corroboration: 1,
    sources: ['source:s'],
    premises: [],
    count: 1,
  };
}

function keyed<Item extends { readonly id: string }>(items: readonly Item[]) {
  return new Map(items.map((item) => [item.id, item] as const));
}
