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
import type { CampNode, Tie } from './camps.ts';

/** A member as it is drawn. */
export type CampMark = {
  readonly actor: string;
  readonly stability: number;
  readonly x: number;
  readonly y: number;
  /** Where its name stands, and to which side it goes on. */
  readonly label: { readonly x: number; readonly y: number; readonly anchor: Anchor };
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
  readonly marks: readonly CampMark[];
};

/** The camps as they are drawn, and the ties within them. */
export type CampPicture = {
  readonly width: number;
  readonly height: number;
  readonly discs: readonly CampDisc[];
  readonly ties: readonly {
    readonly key: string;
    readonly weight: number;
    readonly path: string;
  }[];
};

/** Room for a name beside the outer ring, and above it. */
const NAME = 94;
const TOP = 34;
const LEAST = 34;

/** Draws camps side by side; below one another where they would be wider than the room. */
export function campPicture(
  camps: readonly CampNode[],
  ties: readonly Tie[],
  width: number,
): CampPicture {
  const discs: CampDisc[] = [];
  let [x, y, row] = [0, 0, 0];
  for (const { camp, number } of largestFirst(camps)) {
    const most = radiusOf(camp.members.length);
    const [w, h] = [2 * (most + NAME), 2 * (most + TOP)];
    if (x > 0 && x + w > width) [x, y, row] = [0, y + row, 0];
    discs.push({ ...discOf(camp, { x: x + w / 2, y: y + h / 2, most }), number });
    x += w;
    row = Math.max(row, h);
  }
  const right = Math.max(width, ...discs.map((disc) => disc.x + disc.most + NAME));
  return { width: right, height: y + row, discs, ties: tiesIn(discs, ties) };
}

/** So many members have room for their names on the outer ring. */
function radiusOf(members: number): number {
  return Math.max(56, Math.min(132, 30 + members * 4.6));
}

type Place = { readonly x: number; readonly y: number; readonly most: number };

function largestFirst(camps: readonly CampNode[]) {
  return camps
    .map((camp, index) => ({ camp, number: index + 1 }))
    .toSorted((one, other) => other.camp.members.length - one.camp.members.length);
}

function discOf({ id, members }: CampNode, { x, y, most }: Place): Omit<CampDisc, 'number'> {
  const ordered = members.toSorted(
    (one, other) => other.stability - one.stability || byText(one.actor.id, other.actor.id),
  );
  const marks = ordered.map(({ actor, stability }, index): CampMark => {
    const angle = (2 * Math.PI * index) / members.length - Math.PI / 2;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const radius = LEAST + (1 - stability) * (most - LEAST);
    const far = most + 10 + (index % 2) * 11 * Math.abs(sin);
    return {
      actor: actor.id,
      stability,
      x: round(x + radius * cos),
      y: round(y + radius * sin),
      label: { x: round(x + far * cos), y: round(y + far * sin), anchor: anchorOf(cos) },
    };
  });
  return { id, x, y, most, least: LEAST, marks };
}

function anchorOf(cos: number): Anchor {
  if (Math.abs(cos) < 0.25) return 'middle';
  return cos > 0 ? 'start' : 'end';
}

function tiesIn(discs: readonly CampDisc[], ties: readonly Tie[]): CampPicture['ties'] {
  return discs.flatMap(({ marks }) => {
    const at = new Map(marks.map((mark) => [mark.actor, mark]));
    return ties.flatMap(({ source, target, weight }) => {
      const [one, other] = [at.get(source), at.get(target)];
      if (weight <= 0 || !one || !other) return [];
      const path = `M${one.x} ${one.y}L${other.x} ${other.y}`;
      return [{ key: `${source} ${target}`, weight, path }];
    });
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
