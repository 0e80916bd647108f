import { gather } from '../layout/order.ts';
import type { CampDisc } from './camp-picture.ts';
import type { CampNode, Tie } from './camps.ts';

/** The clashes between two camps: one line between their rims, with how many there are at its middle. */
export type CampClash = {
  readonly key: string;
  readonly count: number;
  readonly path: string;
  readonly x: number;
  readonly y: number;
};

/** An actor that a supposed stance takes to another camp: a bow from the middle of the camp it would leave. */
export type CampMove = { readonly actor: string; readonly path: string };

type Discs = readonly CampDisc[];

/** The pairs of camps whose members clash more than they agree, as far as `ties` tell: weights below zero. */
export function clashesBetween(discs: Discs, ties: readonly Tie[]): readonly CampClash[] {
  const campOf = new Map(
    discs.flatMap((disc) => disc.marks.map(({ actor }) => [actor, disc] as const)),
  );
  const clashing = ties.flatMap(({ source, target, weight }) => {
    const [one, other] = [campOf.get(source), campOf.get(target)].toSorted(byNumber);
    return weight < 0 && one && other && one !== other ? { one, other } : [];
  });
  const pairs = gather(clashing, ({ one, other }) => `${one.id} ${other.id}`);
  return [...pairs].flatMap(([key, held]) => {
    const [pair] = held;
    return pair ? { key, count: held.length, ...lineOf(pair.one, pair.other) } : [];
  });
}

function byNumber(one: CampDisc | undefined, other: CampDisc | undefined): number {
  return (one?.number ?? 0) - (other?.number ?? 0);
}

/** From rim to rim on the line between two middles. */
function lineOf(one: CampDisc, other: CampDisc): Pick<CampClash, 'path' | 'x' | 'y'> {
  const long = Math.hypot(other.x - one.x, other.y - one.y) || 1;
  const [dx, dy] = [(other.x - one.x) / long, (other.y - one.y) / long];
  const from = { x: one.x + dx * one.most, y: one.y + dy * one.most };
  const to = { x: other.x - dx * other.most, y: other.y - dy * other.most };
  const path = `M${whole(from.x)} ${whole(from.y)}L${whole(to.x)} ${whole(to.y)}`;
  return { path, x: whole((from.x + to.x) / 2), y: whole((from.y + to.y) / 2) };
}

/** Who of `movers` would stand in another camp than before: the drawn camp that holds most of its former fellows is the former one. */
export function movesBetween(
  discs: Discs,
  before: readonly CampNode[],
  movers: readonly string[],
): readonly CampMove[] {
  return [...new Set(movers)].flatMap((actor) => {
    const present = discs.find(({ marks }) => marks.some((mark) => mark.actor === actor));
    const mark = present?.marks.find((one) => one.actor === actor);
    const former = formerOf(discs, before, actor);
    if (!mark || !former || former === present) return [];
    const [x, y] = [(former.x + mark.x) / 2, Math.min(former.y, mark.y) - BOW];
    return {
      actor,
      path: `M${whole(former.x)} ${whole(former.y)}Q${whole(x)} ${whole(y)} ${mark.x} ${mark.y}`,
    };
  });
}

/** How far a bow rises above its higher end, in pixels. */
const BOW = 40;

function formerOf(discs: Discs, before: readonly CampNode[], actor: string): CampDisc | null {
  const camp = before.find(({ members }) => members.some((member) => member.actor.id === actor));
  const fellows = new Set(camp?.members.map((member) => member.actor.id));
  const shared = ({ marks }: CampDisc) =>
    marks.filter((mark) => mark.actor !== actor && fellows.has(mark.actor)).length;
  const inIt = ({ marks }: CampDisc) => Number(marks.some((mark) => mark.actor === actor));
  // Where two hold as many of them, the one that the actor is in: then it has not moved.
  const [best] = discs.toSorted(
    (one, other) => shared(other) - shared(one) || inIt(other) - inIt(one),
  );
  return best && shared(best) > 0 ? best : null;
}

function whole(value: number): number {
  return Math.round(value);
}
