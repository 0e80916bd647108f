import type { Query } from '../../queries/query.ts';
import { corroboration } from '../../queries/record/corroboration.ts';
import { eventsOfPositions } from '../../queries/record/events-of-positions.ts';
import { type EvidenceRow, evidenceOfPositions } from '../../queries/record/evidence.ts';
import type { Ids, Link } from '../../queries/record/ids.ts';
import { issuesOfTargets } from '../../queries/record/issues-of-targets.ts';
import type { PositionRow } from '../../queries/record/position-row.ts';
import { speakersOfPositions } from '../../queries/record/speakers-of-positions.ts';
import { ACTOR_KINDS, FATES, kindOf, POLARITY } from '../../queries/vocabulary.ts';
import type { Context } from '../schema/context.ts';
import { loadNodes } from '../schema/load-node.ts';
import { proveSpan } from '../schema/span.ts';
import type { ExportedEvidence, ExportedPosition } from './export-view.ts';
import { groupBy } from './group-by.ts';

/** Gathers what stands around positions, and tells each with it. */
export async function tellPositions(
  rows: readonly PositionRow[],
  context: Context,
): Promise<readonly ExportedPosition[]> {
  const around = await gatherAround(rows, context);
  return rows.map((row) => exported(row, around));
}

type Named = { readonly id: string; readonly name: string };
type ManyBy<Item> = ReadonlyMap<string, readonly Item[]>;

/** What stands around positions, each by the id of what it belongs to. */
type Around = {
  readonly evidence: ManyBy<ExportedEvidence>;
  readonly agreeing: ReadonlyMap<string, number>;
  readonly events: ManyBy<Named>;
  readonly speakers: ManyBy<Named>;
  readonly issues: ManyBy<Named>;
};

async function gatherAround(rows: readonly PositionRow[], context: Context): Promise<Around> {
  const ids = rows.map(({ id }) => id);
  const targets = [...new Set(rows.map(({ target }) => target.id))];
  const [evidence, agreeing, events, speakers, issues] = await Promise.all([
    context.store.ask(evidenceOfPositions, { ids }),
    context.store.ask(corroboration, { ids }),
    linked(eventsOfPositions, ids, context),
    linked(speakersOfPositions, ids, context),
    linked(issuesOfTargets, targets, context),
  ]);
  const spans = evidence.map((span) => ({ ...span, ...provedOrNot(span, context) }));
  return {
    evidence: groupBy(spans, ({ of }) => of),
    agreeing: new Map(agreeing.map(({ of, count }) => [of, count])),
    events,
    speakers,
    issues,
  };
}

/** The nodes that a question leads to, with their names, by the id that each was led to from. */
async function linked(
  question: Query<Ids, Link>,
  ids: readonly string[],
  context: Context,
): Promise<ManyBy<Named>> {
  const links = await context.store.ask(question, { ids });
  const nodes = await loadNodes(
    links.map(({ id }) => id),
    context,
  );
  const named = links.map((link, index) => ({ ...link, name: String(nodes[index]?.['name']) }));
  return groupBy(named, ({ of }) => of);
}

/** Whether a span was proved; its words stay with the reader's copy. */
function provedOrNot(span: EvidenceRow, context: Context) {
  return { verification: proveSpan(span, context).verification };
}

function exported(
  { id, actor, target, stance, date, evidentiality, summary }: PositionRow,
  { evidence, agreeing, events, speakers, issues }: Around,
): ExportedPosition {
  const spans = evidence.get(id) ?? [];
  return {
    id,
    actor: { id: actor.id, name: actor.name ?? actor.id, kind: kindOfActor(actor.id) },
    stance,
    polarity: POLARITY[stance],
    target: {
      id: target.id,
      name: target.name ?? target.id,
      fate: FATES.find((fate) => fate === target.fate) ?? null,
      issues: issues.get(target.id) ?? [],
    },
    date,
    event: events.get(id)?.[0] ?? null,
    speaker: speakers.get(id)?.[0] ?? null,
    evidentiality,
    corroboration: agreeing.get(id) ?? 0,
    summary,
    evidence: spans,
    sources: [...new Set(spans.map(({ source }) => source))],
  };
}

function kindOfActor(id: string): (typeof ACTOR_KINDS)[number] {
  const kind = kindOf(id);
  return ACTOR_KINDS.find((known) => known === kind) ?? 'ORGANISATION';
}
