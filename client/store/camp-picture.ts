/**
 * Picture of the camps
 * ====================
 *
 * Each camp is a disc; its members stand round the middle, evenly, at a distance that grows as they are
 * less sure to stay: radius = least + (1 - stability) * (most - least). So an empty middle is a finding.
 *
 * Choice: places come from the answer alone, and members stand in the order of their stability, so that
 * the same answer has the same picture.
 */
import { byText } from '../layout/order.ts';
import { type DrawnTie, drawTies, type TiesIn } from './camp-ties.ts';
import type { CampNode } from './camps.ts';
import { hullOf } from './hull.ts';

/** A member as it is drawn. */
export type CampMark = {
  readonly actor: string;
  readonly stability: number;
  readonly x: number;
  readonly y: number;
  /** Where its name stands, to which side it goes on, and how far it is turned, in degrees. */
  readonly label: {
    readonly x: number;
    readonly y: number;
    readonly anchor: Anchor;
    readonly turn: number;
  };
};

/** Which end of a name stands at its point. */
export type Anchor = 'start' | 'middle' | 'end';

/** A camp as it is drawn. */
export type CampDisc = {
  readonly id: string;
  /** Its place among the camps as they are answered, from 1. */
  readonly number: number;
  readonly x: number;
  readonly y: number;
  /** Radius of the ring on which nobody is sure at all. */
  readonly most: number;
  /** Radius of the ring on which everybody stays. */
  readonly least: number;
  /** How large its marks are beside those of a small camp, 0 to 1. */
  readonly scale: number;
  readonly marks: readonly CampMark[];
  /** The outline round its members. */
  readonly hull: string;
  /** Whether its members agree on less than they share, in the mean: it hangs together by a thread. */
  readonly loose: boolean;
};

/** The camps as they are drawn, and the ties within them. */
export type CampPicture = {
  readonly width: number;
  readonly height: number;
  readonly discs: readonly CampDisc[];
  readonly ties: readonly DrawnTie[];
  /** Weaker ties that are not drawn. */
  readonly tiesLeft: number;
};

/** Room for a name beside the outer ring, and above it. */
const NAME = 100;
const TOP = 34;
const LEAST = 34;
/** Room between a member and the outline of its camp. */
const AROUND = 15;
/** Cohesion below which a camp is loose: it agrees on less than half of what its pairs share. */
const LOOSE = 0.5;
/** Members from which on names are turned outwards, for side by side they would overlap. */
const CROWD = 40;
/** Room along the ring for a name that is turned. */
const TURNED = 1.8;
/** Of a crowd, where the surest stand: as a share of the outer ring, for at the middle they would hide each other. */
const CROWD_LEAST = 0.6;
/** Room above a crowd, for names that stand upright there. */
const CROWD_TOP = 60;

/** Draws camps side by side; below one another where they would be wider than the room. */
export function campPicture(
  camps: readonly CampNode[],
  { ties, clashes }: TiesIn,
  width: number,
): CampPicture {
  const rows = rowsOf(largestFirst(camps), width);
  const right = Math.max(width, ...rows.map((row) => row.used));
  let y = 0;
  const discs = rows.flatMap(({ camps: beside, used, high }) => {
    // What is left over is shared out, so that what runs between camps has room.
    const spare = (right - used) / beside.length;
    let x = 0;
    const placed = beside.map(({ camp, number, most, w }) => {
      x += w + spare;
      const at = { x: x - (w + spare) / 2, y: y + high / 2, most };
      return { ...discOf(camp, at), number };
    });
    y += high;
    return placed;
  });
  return { width: right, height: y, discs, ...drawTies(discs, { ties, clashes }) };
}

/** Camps that stand side by side, with the room that they need. */
type CampsRow = {
  readonly camps: readonly (Ranked & { readonly most: number; readonly w: number })[];
  readonly used: number;
  readonly high: number;
};
type Ranked = { readonly camp: CampNode; readonly number: number };

function rowsOf(ranked: readonly Ranked[], width: number): readonly CampsRow[] {
  const rows: CampsRow[] = [];
  for (const one of ranked) {
    const most = radiusOf(one.camp.members.length);
    const top = isCrowd(one.camp) ? CROWD_TOP : TOP;
    const [w, h] = [2 * (most + NAME), 2 * (most + top)];
    const last = rows.at(-1);
    const fits = last !== undefined && last.used + w <= width;
    const { camps, used, high } = fits ? last : NO_ROW;
    if (fits) rows.pop();
    rows.push({ camps: [...camps, { ...one, most, w }], used: used + w, high: Math.max(high, h) });
  }
  return rows;
}

const NO_ROW: CampsRow = { camps: [], used: 0, high: 0 };

/** So many members have room for their names on the outer ring. */
function radiusOf(members: number): number {
  return Math.max(48, Math.min(116, 28 + members * 3.8), members > CROWD ? members * TURNED : 0);
}

type Place = { readonly x: number; readonly y: number; readonly most: number };

function largestFirst(camps: readonly CampNode[]): readonly Ranked[] {
  return camps
    .map((camp, index) => ({ camp, number: index + 1 }))
    .toSorted((one, other) => other.camp.members.length - one.camp.members.length);
}

const isCrowd = ({ members }: CampNode): boolean => members.length > CROWD;

function discOf(camp: CampNode, { x, y, most }: Place): Omit<CampDisc, 'number'> {
  const { id, members, cohesion } = camp;
  const crowd = isCrowd(camp);
  const least = crowd ? round(most * CROWD_LEAST) : LEAST;
  const ordered = members.toSorted(
    (one, other) => other.stability - one.stability || byText(one.actor.id, other.actor.id),
  );
  const marks = ordered.map(({ actor, stability }, index): CampMark => {
    const angle = (2 * Math.PI * index) / members.length - Math.PI / 2;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const radius = least + (1 - stability) * (most - least);
    const far = most + 17 + (crowd ? 0 : (index % 2) * 11 * Math.abs(sin));
    const at = { x: round(x + far * cos), y: round(y + far * sin) };
    return {
      actor: actor.id,
      stability,
      x: round(x + radius * cos),
      y: round(y + radius * sin),
      label: { ...at, ...(crowd ? turnedAt(angle) : { anchor: anchorOf(cos), turn: 0 }) },
    };
  });
  const outline = hullOf(marks, AROUND).map((corner) => `${round(corner.x)} ${round(corner.y)}`);
  const hull = `M${outline.join('L')}Z`;
  const scale = crowd ? 0.5 : 1;
  return { id, x, y, most, least, scale, marks, hull, loose: cohesion < LOOSE };
}

/** A name that goes on outwards, and is never upside down. */
function turnedAt(angle: number): Pick<CampMark['label'], 'anchor' | 'turn'> {
  const degrees = round((angle * 180) / Math.PI);
  return Math.cos(angle) < 0
    ? { anchor: 'end', turn: degrees - 180 }
    : { anchor: 'start', turn: degrees };
}

function anchorOf(cos: number): Anchor {
  if (Math.abs(cos) < 0.25) return 'middle';
  return cos > 0 ? 'start' : 'end';
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
