import { extentOf, isNode } from '../../layout/annotate.ts';
import type { Point } from '../../layout/routes.ts';
import { openGroups, toggleGroup } from '../../store/actions.ts';
import {
  collapse,
  expand,
  hide,
  mark,
  pin,
  toggleMark,
  unhide,
  unpin,
} from '../../store/arrange.ts';
import type { Pin } from '../../store/arrangement.ts';
import { membersOf } from '../../store/picture.ts';
import { nameOf } from '../../store/record.ts';
import type { Action } from '../../store/state.ts';
import { behind, withNeighbours } from '../../store/subject.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Props } from '../model.ts';
import type { Drawing } from './drawing.ts';

/** The map as it stands: the model, its record, and what is drawn. */
export type MapNow = Props & { readonly drawing: () => Drawing | null };

/** A step, and what is said once it was taken; an action of nothing where it cannot be. */
type Step = { readonly action: Action | null; readonly told: () => string };
/** Something that can be done to nodes, the first of which is named. */
type NodeAct = (ids: readonly [string, ...string[]], map: MapNow) => Step | null;

/** What can be done to nodes of the map, by the name of its words. */
export const ACT_NAMES = ['fold', 'hide', 'pin', 'neighbours', 'mark'] as const;
/** The name of something that can be done to nodes. */
export type ActName = (typeof ACT_NAMES)[number];

const ACTS: Readonly<Record<ActName, NodeAct>> = {
  fold: foldOrUnfold,
  hide: hideOrShow,
  pin: pinOrFree,
  neighbours: (ids, { model }) => {
    const input = model.input.peek();
    const all = input === null ? [] : withNeighbours(input, ids);
    return { action: mark(all), told: () => words.map.told.marked(all.length) };
  },
  mark: ([id], map) => {
    const name = nameIn(map, id);
    const isMarked = map.model.place.peek().arrangement.marked.includes(id);
    return {
      action: toggleMark(id),
      told: () => (isMarked ? words.map.told.unmarked(name) : words.map.told.markedOne(name)),
    };
  },
};

/** Does something to nodes and says so; where there are none, says what to do first. */
export function doTo(act: ActName, ids: readonly string[], map: MapNow): void {
  const [first, ...rest] = ids;
  take(map, first === undefined ? null : ACTS[act]([first, ...rest], map));
}

/** Marks the nodes of a part of the picture, and no others. */
export function markNodes(ids: readonly string[], map: MapNow): void {
  take(map, { action: mark(ids), told: () => words.map.told.marked(ids.length) });
}

/** Shows all again that was hidden. */
export function showHidden(map: MapNow): void {
  take(map, { action: unhide(), told: () => words.map.told.shown });
}

/** Puts a node where it was dragged to. */
export function putNode(id: string, point: Point, map: MapNow): void {
  const put = map.drawing()?.pinAt(id, point) ?? null;
  const name = nameIn(map, id);
  take(map, {
    action: put && pin([put]),
    told: () => (put === null ? words.map.told.fixed(name) : words.map.told.pinned([name])),
  });
}

function take({ model }: MapNow, step: Step | null): void {
  if (step?.action) model.store.act(step.action);
  model.tell(step === null ? words.map.nothing : step.told());
}

function hideOrShow(ids: readonly string[], map: MapNow): Step | null {
  const input = map.model.input.peek();
  if (input === null) return null;
  const { hidden } = map.model.place.peek().arrangement;
  const names = ids.map((id) => nameIn(map, id));
  const all = ids.flatMap((id) => behind(map.record, input, id));
  return ids.every((id) => hidden.includes(id))
    ? { action: unhide(all), told: () => words.map.told.back(names) }
    : { action: hide(all), told: () => words.map.told.hidden(names) };
}

/** Opens what stands for several, or what is collapsed; collapses what stands alone. */
function foldOrUnfold(ids: readonly [string, ...string[]], map: MapNow): Step {
  const [first] = ids;
  const name = nameIn(map, first);
  const opened = () => words.map.told.opened(name);
  const several = openingOf(first, map);
  if (several !== null) return { action: several, told: opened };
  if (isClosed(first, map)) return { action: expand(ids), told: opened };
  const away = () => map.model.input.peek()?.away.get(first) ?? 0;
  return { action: collapse(ids), told: () => words.map.told.collapsed(name, away()) };
}

/** Whether a node can be expanded: it is collapsed, stands for several, or has neighbours out of sight. */
export function isClosed(id: string, map: MapNow): boolean {
  const { collapsed } = map.model.place.peek().arrangement;
  const beyond = map.drawing()?.beyond.has(id) ?? false;
  return collapsed.includes(id) || beyond || openingOf(id, map) !== null;
}

/** What opens a node that stands for several; null where it stands for itself. */
function openingOf(id: string, { model }: MapNow): Action | null {
  const input = model.input.peek();
  if (id.startsWith('more:')) return toggleGroup(id.slice('more:'.length));
  if (id.startsWith('bundle:')) return toggleGroup(id);
  return id.startsWith('merged:') && input ? openGroups(membersOf(input, id)) : null;
}

function pinOrFree(ids: readonly [string, ...string[]], map: MapNow): Step {
  const { pins } = map.model.place.peek().arrangement;
  const named = (held: readonly string[]) => held.map((id) => nameIn(map, id));
  if (ids.every((id) => pins.some((one) => one.id === id)))
    return { action: unpin(ids), told: () => words.map.told.freed(named(ids)) };
  const put = ids.flatMap((id) => pinOf(id, map) ?? []);
  if (put.length === 0)
    return { action: null, told: () => words.map.told.fixed(nameIn(map, ids[0])) };
  return { action: pin(put), told: () => words.map.told.pinned(named(put.map(({ id }) => id))) };
}

/** A pin where a node stands now. */
function pinOf(id: string, { drawing }: MapNow): Pin | null {
  const drawn = drawing();
  const node = drawn?.scene.find((item) => item.id === id && isNode(item));
  if (drawn === null || node === undefined || !isNode(node)) return null;
  const { left, right, top, bottom } = extentOf(node);
  return drawn.pinAt(id, { x: (left + right) / 2, y: (top + bottom) / 2 });
}

/** The name of a node, also of one that stands for several. */
export function nameIn({ model, record }: Props, id: string): string {
  const input = model.input.peek();
  const actor = input?.actors.find((one) => one.id === id);
  const row = input?.groups.flatMap(({ targets }) => targets).find((one) => one.id === id);
  return actor?.name ?? row?.name ?? nameOf(record, id);
}
