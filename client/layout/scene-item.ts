import type { Family } from './family.ts';
import type { Point } from './routes.ts';

type Common = {
  readonly id: string;
  /** Id that a click selects; null where there is nothing to select. */
  readonly pick: string | null;
};

/** A rounded rectangle, perhaps with a text in its middle; `x` and `y` are its top left. */
export type BoxItem = Common & {
  readonly form: 'box';
  readonly look: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly r: number;
  readonly text?: string;
  readonly on?: boolean;
};

/** One line of text; `y` is its middle. */
export type TextItem = Common & {
  readonly form: 'text';
  readonly look: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
};

/** A mark around its middle; `size` is half its width. */
export type MarkItem = Common & {
  readonly form: 'mark';
  readonly look: string;
  readonly shape: 'circle' | 'square' | 'diamond';
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text?: string;
  readonly on?: boolean;
};

/** A link from an actor's mark to what it ends at: a badge, or a text itself. */
export type LinkItem = Common & {
  readonly form: 'link';
  readonly family: Family;
  /** Index into `EVIDENTIALITIES`. */
  readonly strength: number;
  /** One that waits is drawn only while the pointer is on one of its ends. */
  readonly state: 'hot' | 'lit' | 'plain' | 'waiting';
  readonly actor: string;
  readonly badge: string;
  readonly points: readonly [Point, Point, Point, Point];
  readonly path: string;
  /** A cubic with level ends, corners round the spine, or a bow with a single handle. */
  readonly way: 'curve' | 'lane' | 'arc';
};

/** A straight line between two nodes that is no stance. */
export type TieItem = Common & {
  readonly form: 'tie';
  readonly from: string;
  readonly to: string;
  readonly points: readonly [Point, Point];
};

/** An outline around those who belong together; it lies under everything else. */
export type HullItem = Common & {
  readonly form: 'hull';
  readonly look: string;
  readonly points: readonly Point[];
};

/** One thing to draw. */
export type SceneItem = BoxItem | TextItem | MarkItem | LinkItem | TieItem | HullItem;

/** A stance without polarity, told beside the actor: its sign and a few words. */
export type MuteNote = { readonly position: string; readonly glyph: string; readonly text: string };

/** Whether an item is drawn while nothing is chosen or pointed at. */
export function isAtRest(item: SceneItem): boolean {
  return item.form !== 'link' || item.state !== 'waiting';
}
