import type { ReadonlySignal } from '@preact/signals';
import type { Measure } from '../../layout/options.ts';
import type { Point } from '../../layout/routes.ts';
import type { SceneItem } from '../../layout/scene-item.ts';
import type { Pin } from '../../store/arrangement.ts';
import type { ViewRecord } from '../../store/record.ts';
import type { Model } from '../model.ts';

/** What the map draws, and its size in pixels. */
export type Drawing = {
  readonly scene: readonly SceneItem[];
  readonly width: number;
  readonly height: number;
  /** What the picture is, in a few words above it. */
  readonly said: string;
  /** How many neighbours of a node are not drawn, where there are any. */
  readonly beyond: ReadonlyMap<string, number>;
  /** Where a point of the picture is, for a pin on a node; null where the node cannot be moved. */
  readonly pinAt: (id: string, point: Point) => Pin | null;
};

/** A picture that follows the model until it is let go. */
export type LiveDrawing = {
  /** Nothing while it is not there yet. */
  readonly drawing: ReadonlySignal<Drawing | null>;
  /** Whether it is still being worked out, so that it can be called off. */
  readonly working: ReadonlySignal<boolean>;
  readonly cancel: () => void;
  readonly dispose: () => void;
};

/** What a drawing is made from: the model, and how wide texts are. */
export type DrawingOf = {
  readonly model: Model;
  readonly record: ViewRecord;
  readonly measure: Measure;
};
