/**
 * Separation
 * ==========
 *
 * Pushes boxes apart until none covers another, along whichever side they cover less; the picture grows
 * downwards where it is too low for all of them.
 *
 * Choice: pairs are taken in the order of the list and ties go to the second, so that the same boxes come
 * to the same places. What is fixed stays, and others give way.
 *
 * [Article]: Misue, K., Eades, P., Lai, W. and Sugiyama, K. (1995). Layout adjustment and the mental map.
 * Journal of Visual Languages and Computing 6(2). doi:10.1006/jvlc.1995.1010
 */

/** A box around its middle, in pixels. */
export type Box = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
};

/** The room that boxes share: as high as it takes, from `top` down. */
export type Room = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Pixels between two boxes. */
  readonly gap: number;
  /** Ids of boxes that stay where they are. */
  readonly fixed: ReadonlySet<string>;
};

const ROUNDS = 160;
const STRETCHES = 12;
const STRETCH = 1.12;

type Spot = { x: number; y: number };

/** The middles of boxes after they were pushed apart, in the order of the list. */
export function separate(boxes: readonly Box[], room: Room): readonly Readonly<Spot>[] {
  let spots = boxes.map(({ x, y }) => ({ x, y }));
  for (let stretch = 0; stretch <= STRETCHES; stretch += 1) {
    for (let round = 0; round < ROUNDS; round += 1) {
      if (!pushApart(boxes, spots, room)) return spots;
    }
    spots = boxes.map(({ id }, index) => {
      const { x, y } = spots[index] ?? { x: 0, y: 0 };
      return room.fixed.has(id) ? { x, y } : { x, y: room.top + (y - room.top) * STRETCH };
    });
  }
  return spots;
}

/** One round over all pairs; whether anything had to move. */
function pushApart(boxes: readonly Box[], spots: Spot[], room: Room): boolean {
  let moved = false;
  boxes.forEach((box, index) => {
    keepIn(box, spots[index], room);
  });
  boxes.forEach((box, index) => {
    for (let other = index + 1; other < boxes.length; other += 1) {
      if (pushPair([box, boxes[other]], [spots[index], spots[other]], room)) moved = true;
    }
  });
  return moved;
}

type Pair<Item> = readonly [Item | undefined, Item | undefined];

function pushPair([one, other]: Pair<Box>, [a, b]: Pair<Spot>, { gap, fixed }: Room): boolean {
  if (!one || !other || !a || !b) return false;
  const wide = (one.w + other.w) / 2 + gap - Math.abs(a.x - b.x);
  const high = (one.h + other.h) / 2 + gap - Math.abs(a.y - b.y);
  if (wide <= SLACK || high <= SLACK) return false;
  const shares = sharesOf(fixed.has(one.id), fixed.has(other.id));
  if (shares === null) return false;
  const axis = wide < high ? 'x' : 'y';
  const by = Math.min(wide, high) * (a[axis] > b[axis] ? -1 : 1);
  a[axis] -= by * shares[0];
  b[axis] += by * shares[1];
  return true;
}

/** Less than a pixel is not seen. */
const SLACK = 0.5;

/** How much of a push each of two takes; nothing where both stay. */
function sharesOf(one: boolean, other: boolean): readonly [number, number] | null {
  if (one && other) return null;
  if (one) return [0, 1];
  return other ? [1, 0] : [0.5, 0.5];
}

function keepIn({ id, w, h }: Box, spot: Spot | undefined, room: Room): void {
  if (spot === undefined || room.fixed.has(id)) return;
  const most = Math.max(room.left + w / 2, room.right - w / 2);
  spot.x = Math.min(Math.max(spot.x, room.left + w / 2), most);
  spot.y = Math.max(spot.y, room.top + h / 2);
}
