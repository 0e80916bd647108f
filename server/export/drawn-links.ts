import { type StructuralLink, structuralLinks } from '../../queries/record/structural-links.ts';
import { EVIDENTIALITIES, POLARITY } from '../../queries/vocabulary.ts';
import type { Context } from '../schema/context.ts';
import { drawPositions, drawStructure } from '../schema/drawn-link.ts';
import type { ExportedLink, ExportedPosition } from './export-view.ts';
import { groupBy } from './group-by.ts';

/** Draws positions as the API's `graph` does: those of one actor on one target with one stance are one link. */
export function linksOf(positions: readonly ExportedPosition[]): readonly ExportedLink[] {
  const groups = groupBy(positions, ({ actor, stance, target }) =>
    [actor.id, stance, target.id].join(' '),
  );
  const links = [...groups.values()].flatMap((group): readonly ExportedLink[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { actor, target, stance } = first;
    const known = group.map(({ evidentiality }) => evidentiality);
    const evidentiality = EVIDENTIALITIES.find((word) => known.includes(word)) ?? 'INFERRED';
    const ids = group.map(({ id }) => id).sort();
    const row = { actor: actor.id, target: target.id, stance, evidentiality, positions: ids };
    return [{ ...drawPositions(row), stance, polarity: POLARITY[stance], evidentiality }];
  });
  return links.toSorted(byWeight);
}

/** What the nodes that are drawn are part of, members of, concern, and so on. */
export async function structureOf(
  drawn: ReadonlySet<string>,
  { store }: Context,
): Promise<readonly ExportedLink[]> {
  const around = await store.ask(structuralLinks, { ids: [...drawn].sort() });
  return around.filter(({ source }) => drawn.has(source)).map(bareLink);
}

function bareLink(link: StructuralLink): ExportedLink {
  return { ...drawStructure(link), stance: null, polarity: null, evidentiality: null };
}

/** Those with most positions first, then by their ends and stance. */
function byWeight(one: ExportedLink, other: ExportedLink): number {
  const key = ({ source, target, stance }: ExportedLink) => `${source} ${target} ${stance}`;
  return other.count - one.count || (key(one) < key(other) ? -1 : 1);
}
