import { bundleAlike } from '../layout/bundle-alike.ts';
import { collapseNodes } from '../layout/collapse.ts';
import { foldBeside } from '../layout/fold-beside.ts';
import type { StanceActor, StanceInput } from '../layout/input.ts';
import { mergeAlike } from '../layout/merge-alike.ts';
import { words } from '../words/words.ts';
import { isCrowd } from './crowd.ts';
import { foldPositions, sumFolds } from './fold-positions.ts';
import { ownTexts } from './prominent.ts';
import type { ActorNode, PositionNode, ViewRecord } from './record.ts';
import { shortNameOf } from './short-name.ts';
import { fittedGroups } from './spine-fit.ts';
import { thinned } from './thinned.ts';

/** What a picture is made from. */
export type PictureOf = {
  readonly record: ViewRecord;
  /** Positions that pass the filter. */
  readonly positions: readonly PositionNode[];
  /** Groups whose folded rows are open, and merged actors that stand apart. */
  readonly open: readonly string[];
  /** Texts that are one row, and nodes that stand for those who are linked with them alone. */
  readonly collapsed: readonly string[];
  /** Actors and targets that are never folded away: those of the selection. */
  readonly kept: readonly string[];
  /** Pixels that the picture should not be higher than; null where it may be as high as it likes. */
  readonly height: number | null;
};

/** Most actors on a side before those with equal profiles merge. */
const MOST = 11;

/** The record as the stance layout takes it: actors that speak, and the texts in their order. */
export function stanceInput(picture: PictureOf): StanceInput {
  const { record, collapsed, kept } = picture;
  // A text that is collapsed has its clauses in its own row: nobody hangs on it.
  const texts = new Set(
    record.instruments.flatMap(({ whole, clauses }) => (clauses.length > 0 ? whole.id : [])),
  );
  const nodes = collapsed.filter((id) => !texts.has(id));
  const input = wholeInput(picture);
  return nodes.length === 0 ? input : collapseNodes(input, { nodes, kept: new Set(kept) });
}

function wholeInput(picture: PictureOf): StanceInput {
  const { record, positions, open, kept } = picture;
  const speaking = [...new Set(positions.map(({ actor }) => actor))];
  const crowded = isCrowd(positions);
  const groups = fittedGroups(picture);
  const input = {
    actors: speaking.flatMap((id) => record.actors.get(id) ?? []).map(stanceActor),
    groups,
    positions: foldPositions(thinned(picture), groups),
    crowded,
    away: new Map<string, number>(),
  };
  if (crowded) {
    const summed = { ...input, positions: sumFolds(input.positions, groups) };
    const bundling = { kept: new Set([...open, ...kept]), open: new Set(open) };
    return bundleAlike(summed, { ...bundling, nameOf: words.andMore });
  }
  const folded = foldBeside(input, {
    most: MOST,
    beside: besideOf(picture),
    open: new Set(open),
    nameOf: words.moreActors,
    code: words.moreCode,
  });
  return mergeAlike(folded, {
    most: MOST,
    kept: new Set([
      ...open,
      ...kept,
      ...folded.actors.flatMap(({ id, members }) => (members > 1 ? id : [])),
    ]),
    nameOf: words.andMore,
  });
}

/** Who speaks to none of the negotiation's own texts, and so may stand beside; nobody if it has none. */
function besideOf({ record, positions, kept }: PictureOf): ReadonlySet<string> {
  const own = ownTexts(record);
  if (own.size === 0) return new Set();
  const atTable = positions.filter(({ target }) =>
    own.has(record.targets.get(target)?.instrument ?? ''),
  );
  const central = new Set([...atTable.map(({ actor }) => actor), ...kept]);
  return new Set(positions.map(({ actor }) => actor).filter((actor) => !central.has(actor)));
}

/** Whether an actor or a target has a mark or a row of its own. */
export function standsAlone({ actors, groups }: StanceInput, id: string): boolean {
  return (
    actors.some((actor) => actor.id === id) ||
    groups.some(({ targets }) => targets.some((target) => target.id === id))
  );
}

/** The ids of a merged actor's members, as the picture has them. */
export function membersOf({ positions }: StanceInput, merged: string): readonly string[] {
  const members = positions.flatMap(({ actor, member }) =>
    actor === merged ? (member ?? []) : [],
  );
  return [...new Set(members)].toSorted();
}

function stanceActor(actor: ActorNode): StanceActor {
  const { id, code, kind } = actor;
  return { id, name: shortNameOf(actor), code, kind, members: 1 };
}
