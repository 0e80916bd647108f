import { structuralLinks } from '../../queries/record/structural-links.ts';
import { EVIDENTIALITIES, FATES, POLARITY } from '../../queries/vocabulary.ts';
import type { Context } from '../schema/context.ts';
import { type DrawnNode, drawNodes } from '../schema/draw-graph.ts';
import { drawPositions, drawStructure } from '../schema/drawn-link.ts';
import type { ExportedLink, ExportedNode, ExportedPosition } from './export-view.ts';
import { groupBy } from './group-by.ts';

/** What is drawn of some positions. */
type ExportedDrawing = {
  readonly nodes: readonly ExportedNode[];
  readonly links: readonly ExportedLink[];
};

/** Draws positions as the API's `graph` does, and what their actors and targets are part of. */
export async function gatherDrawing(
  positions: readonly ExportedPosition[],
  context: Context,
): Promise<ExportedDrawing> {
  const held = [...linksOf(positions)].toSorted(byWeight);
  const drawn = new Set(held.flatMap(({ source, target }) => [source, target]));
  const around = await context.store.ask(structuralLinks, { ids: [...drawn].sort() });
  const structure = around.filter(({ source }) => drawn.has(source)).map(drawStructure);
  const bare = { stance: null, polarity: null, evidentiality: null };
  const links = [...held, ...structure.map((link) => ({ ...link, ...bare }))];
  return { links, nodes: (await drawNodes(links, [], context)).map(exportedNode) };
}

/** The positions of one actor on one target with one stance are one link. */
function linksOf(positions: readonly ExportedPosition[]): readonly ExportedLink[] {
  const groups = groupBy(positions, ({ actor, stance, target }) =>
    [actor.id, stance, target.id].join(' '),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { actor, target, stance } = first;
    const known = group.map(({ evidentiality }) => evidentiality);
    const evidentiality = EVIDENTIALITIES.find((word) => known.includes(word)) ?? 'INFERRED';
    const ids = group.map(({ id }) => id).sort();
    const row = { actor: actor.id, target: target.id, stance, evidentiality, positions: ids };
    return { ...drawPositions(row), stance, polarity: POLARITY[stance], evidentiality };
  });
}

/** Those with most positions first, then by their ends and stance. */
function byWeight(one: ExportedLink, other: ExportedLink): number {
  const key = ({ source, target, stance }: ExportedLink) => `${source} ${target} ${stance}`;
  return other.count - one.count || (key(one) < key(other) ? -1 : 1);
}

function exportedNode({ id, name, kind, fate, degree }: DrawnNode): ExportedNode {
  return {
    id,
    name: String(name),
    kind: kind ?? 'CLAUSE',
    fate: FATES.find((known) => known === fate) ?? null,
    degree,
  };
}
