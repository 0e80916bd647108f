import type { StancePosition } from '../layout/input.ts';
import { linkId } from '../layout/links.ts';
import type { Highlight } from '../layout/scene-of.ts';
import { bothIn } from './both.ts';
import type { PositionDetail } from './detail.ts';
import type { ViewRecord } from './record.ts';

/** What a highlight is made from. */
export type HighlightOf = {
  readonly record: ViewRecord;
  /** Positions as they are drawn: where targets are folded and actors merged, on those. */
  readonly drawn: readonly StancePosition[];
  readonly selection: string | null;
  /** The selected position's, where it has arrived. */
  readonly detail: PositionDetail | null;
};

const NOTHING: Highlight = { nodes: new Set(), hot: new Set(), lit: new Set(), steps: new Map() };

/** What the picture raises for the selection; the rest stays as it is. */
export function highlightOf(of: HighlightOf): Highlight {
  const { record, drawn, selection } = of;
  if (selection === null) return NOTHING;
  if (record.positions.has(selection)) return ofPosition(selection, of);
  const claim = record.claims.find(({ id }) => id === selection);
  const both = claim ? [claim.left.id, claim.right.id] : bothIn(selection);
  if (both) return ofClaim(both, drawn);
  if (record.sources.has(selection)) return ofSource(selection, of);
  const own = drawn.filter(({ actor, target, member }) =>
    [actor, target, member].includes(selection),
  );
  const nodes = new Set([
    selection,
    ...own.flatMap(({ actor, member }) => (member === selection ? actor : [])),
  ]);
  return { ...NOTHING, nodes, lit: new Set(own.map(linkId)) };
}

function ofPosition(id: string, { drawn, detail }: HighlightOf): Highlight {
  const premises = (detail?.premises ?? []).flatMap(
    (premise) => drawn.find((position) => position.id === premise.id) ?? [],
  );
  const steps = premises.map((premise, index) => [linkId(premise), index + 1] as const);
  return { ...ofSides(drawn.filter((position) => position.id === id)), steps: new Map(steps) };
}

/** All that a source contributes is raised, and nothing of it is marked. */
function ofSource(source: string, { record, drawn }: HighlightOf): Highlight {
  const own = drawn.filter(({ id }) => record.positions.get(id)?.sources.includes(source));
  return { ...NOTHING, lit: new Set(own.map(linkId)) };
}

/** The sides of a contradiction are positions, or texts that are marked themselves. */
function ofClaim(sides: readonly string[], drawn: readonly StancePosition[]): Highlight {
  const held = drawn.filter(({ id }) => sides.includes(id));
  const texts = sides.filter((id) => !held.some((position) => position.id === id));
  const marked = ofSides(held);
  return { ...marked, nodes: new Set([...marked.nodes, ...texts]) };
}

function ofSides(positions: readonly StancePosition[]): Highlight {
  const nodes = new Set(positions.flatMap(({ actor, target }) => [actor, target]));
  return { ...NOTHING, nodes, hot: new Set(positions.map(linkId)) };
}

/** The actors and targets of a selection, which the picture never folds away. */
export function keptBy(record: ViewRecord, selection: string | null): readonly string[] {
  if (selection === null) return [];
  const claim = record.claims.find(({ id }) => id === selection);
  const ids = claim ? [claim.left.id, claim.right.id] : (bothIn(selection) ?? [selection]);
  return ids.flatMap((id) => {
    const position = record.positions.get(id);
    return position ? [position.actor, position.target] : [id];
  });
}
