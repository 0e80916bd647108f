import { type ReadonlySignal, useComputed } from '@preact/signals';
import { fittedLayout } from '../../layout/fit.ts';
import type { Point } from '../../layout/routes.ts';
import { sceneOf } from '../../layout/scene.ts';
import type { Geometry } from '../../layout/stance-layout.ts';
import { type Pin, share } from '../../store/arrangement.ts';
import { mutesOf } from '../../store/mutes.ts';
import { words } from '../../words/words.ts';
import type { Drawing, DrawingOf } from './drawing.ts';

const NOTHING: ReadonlyMap<string, number> = new Map();

/** The stance layout of a model: who takes a side can be moved up and down. */
export function useStance({ model, record, measure }: DrawingOf): {
  readonly geometry: ReadonlySignal<Geometry | undefined>;
  readonly drawing: ReadonlySignal<Drawing | null>;
} {
  const fitted = useComputed(() => {
    const { width, height } = model.room.value;
    // Read only once there is room: without it, all would be laid out in vain.
    const input = width === 0 ? null : model.input.value;
    const [pins, groupOf] = [model.pins.value, model.groupOf.value];
    return input && fittedLayout(input, { width, height, measure, pins, groupOf });
  });
  const drawing = useComputed((): Drawing | null => {
    const highlight = fitted.value && model.highlight.value;
    if (fitted.value === null || highlight === null) return null;
    const notesOf = (actor: string) => mutesOf(record, model.positions.value, actor);
    const { width, height, left, right, reach } = fitted.value.geometry;
    const sides = new Set([...left, ...right].map(({ id }) => id));
    const scene = sceneOf({ ...fitted.value, highlight, notesOf, quietTitle: words.quiet });
    const pinAt = (id: string, { y }: Point): Pin | null =>
      sides.has(id) ? { id, x: 0, y: share(y - reach.low, reach.high - reach.low) } : null;
    return { scene, width, height, said: '', beyond: NOTHING, pinAt };
  });
  const geometry = useComputed(() => fitted.value?.geometry);
  return { geometry, drawing };
}
