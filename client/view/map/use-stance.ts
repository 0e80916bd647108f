import { type ReadonlySignal, useComputed } from '@preact/signals';
import { fittedLayout } from '../../layout/fit.ts';
import { sceneOf } from '../../layout/scene.ts';
import type { Geometry } from '../../layout/stance-layout.ts';
import { mutesOf } from '../../store/mutes.ts';
import { words } from '../../words/words.ts';
import type { Drawing, DrawingOf } from './drawing.ts';

/** The stance layout of a model. */
export function useStance({ model, record, measure }: DrawingOf): {
  readonly geometry: ReadonlySignal<Geometry | undefined>;
  readonly drawing: ReadonlySignal<Drawing | null>;
} {
  const fitted = useComputed(() => {
    const { width, height } = model.room.value;
    // Read only once there is room: without it, all would be laid out in vain.
    const input = width === 0 ? null : model.input.value;
    return input && fittedLayout(input, { width, height, measure });
  });
  const drawing = useComputed((): Drawing | null => {
    const highlight = fitted.value && model.highlight.value;
    if (fitted.value === null || highlight === null) return null;
    const notesOf = (actor: string) => mutesOf(record, model.positions.value, actor);
    const { width, height } = fitted.value.geometry;
    const scene = sceneOf({ ...fitted.value, highlight, notesOf, quietTitle: words.quiet });
    return { scene, width, height, said: '' };
  });
  const geometry = useComputed(() => fitted.value?.geometry);
  return { geometry, drawing };
}
