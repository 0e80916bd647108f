/** A node that stays where it was put, in thousandths of the width and the height of the picture. */
export type Pin = { readonly id: string; readonly x: number; readonly y: number };

/** What the reader did to single nodes of the map; each list is sorted by id. */
export type Arrangement = {
  /** Actors and targets that are left out. */
  readonly hidden: readonly string[];
  /** Nodes that stand for those of their neighbours that are linked with nobody else. */
  readonly collapsed: readonly string[];
  /** Nodes that the next step is done to, where they are more than the selection. */
  readonly marked: readonly string[];
  readonly pins: readonly Pin[];
};

/** Nothing done to any node. */
export const NO_ARRANGEMENT: Arrangement = { hidden: [], collapsed: [], marked: [], pins: [] };

/** The parts of an arrangement that are lists of ids. */
export const ARRANGED = ['hidden', 'collapsed', 'marked'] as const;

const PIN = /^(.+)@(\d{1,4}),(\d{1,4})$/s;
const MOST = 1000;

/** A part of a whole in thousandths, as a pin tells it. */
export function share(part: number, whole: number): number {
  return Math.round(Math.min(1, Math.max(0, part / (whole || 1))) * MOST);
}

/** Writes a pin: `state:UGA@120,430`. */
export function writePin({ id, x, y }: Pin): string {
  return `${id}@${x},${y}`;
}

/** Reads a pin; null where it is none. */
export function readPin(value: string): Pin | null {
  const [, id, x, y] = PIN.exec(value) ?? [];
  if (id === undefined || Number(x) > MOST || Number(y) > MOST) return null;
  return { id, x: Number(x), y: Number(y) };
}

/** A list of pins with one more; a node has one at most. */
export function pinned(pins: readonly Pin[], pin: Pin): readonly Pin[] {
  return [...pins.filter(({ id }) => id !== pin.id), pin].toSorted((one, other) =>
    one.id < other.id ? -1 : 1,
  );
}
