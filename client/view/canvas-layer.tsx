import { type ReadonlySignal, type Signal, useSignal, useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { SceneItem } from '../layout/scene-item.ts';
import { membersOf } from '../store/picture.ts';
import { nameOf, type ViewRecord } from '../store/record.ts';
import type { Canvas } from './canvas/canvas.ts';
import type { Model } from './model.ts';
import { nextPaint } from './next-paint.ts';
import { fitting } from './picture-fit.ts';
import { shownTheme } from './theme.ts';

type LayerProps = {
  readonly model: Model;
  readonly scene: ReadonlySignal<readonly SceneItem[]>;
  readonly size: ReadonlySignal<{ readonly width: number; readonly height: number }>;
  /** Whether the canvas shows the picture by now. */
  readonly drawn: Signal<boolean>;
  readonly height: number;
  readonly onPick: (id: string | null) => void;
};

/** The canvas above the painted picture: it comes later, draws the same, and takes over. */
export function CanvasLayer({
  model,
  scene,
  size,
  drawn,
  height,
  onPick,
}: LayerProps): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  const canvas = useSignal<Canvas | null>(null);
  const picked = useRef(onPick);
  picked.current = onPick;
  useEffect(() => {
    const { current: container } = host;
    if (container === null) return;
    let gone = false;
    const onHover = (id: string | null) => {
      container.title = titleOf(model, id);
      container.classList.toggle('over', id !== null);
    };
    const open = async () => {
      // The painted picture first: the engine takes longer to start than all that was before.
      await nextPaint();
      const { openCanvas } = await import('./canvas/canvas.ts');
      if (gone) return;
      canvas.value = openCanvas({
        container,
        token: readToken,
        onHover,
        onPick: (id) => picked.current(id),
        onDrawn: () => {
          drawn.value = true;
        },
      });
    };
    // Without the canvas the painted picture stays, and can be used.
    open().catch(() => undefined);
    return () => {
      gone = true;
      canvas.peek()?.destroy();
      fitting.value = null;
      drawn.value = false;
    };
  }, [canvas, drawn, model]);
  useSignalEffect(() => {
    canvas.value?.draw(scene.value);
  });
  useSignalEffect(() => {
    if (shownTheme.value) canvas.value?.recolour(readToken);
  });
  const room = size.value.height;
  const drawing = canvas.value;
  useEffect(() => {
    fitting.value = drawing && height > room ? () => drawing.fit(height, room) : null;
  }, [drawing, height, room]);
  return <div ref={host} class={`layer${drawn.value ? ' drawn' : ''}`} aria-hidden="true" />;
}

function readToken(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/** The names of all that a mark or a row of several stands for. */
function severalNames({ input }: Model, record: ViewRecord, id: string): string | null {
  const drawn = input.peek();
  if (drawn === null) return null;
  const rows = drawn.groups.flatMap(({ targets }) => targets);
  const held = [
    ...membersOf(drawn, id),
    ...(rows.find((row) => row.fold && row.id === id)?.holds ?? []),
  ];
  return held.length === 0 ? null : held.map((one) => nameOf(record, one)).join(', ');
}

function titleOf(model: Model, id: string | null): string {
  const record = model.record.peek();
  if (record === null || id === null) return '';
  return record.positions.get(id)?.summary ?? severalNames(model, record, id) ?? nameOf(record, id);
}
