import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { fittedLayout } from '../layout/fit.ts';
import { NARROW_BELOW } from '../layout/options.ts';
import { sum } from '../layout/order.ts';
import { sceneOf } from '../layout/scene.ts';
import type { SceneItem } from '../layout/scene-item.ts';
import { openGroups, select, toggleGroup } from '../store/actions.ts';
import { mutesOf } from '../store/mutes.ts';
import { membersOf } from '../store/picture.ts';
import { words } from '../words/words.ts';
import { CanvasLayer } from './canvas-layer.tsx';
import { createMeasure } from './measure.ts';
import type { Model, Props } from './model.ts';
import { Picture } from './picture.tsx';
import { reveal } from './reveal.ts';
import { useRoom } from './use-room.ts';

/** The map in the stance layout: who is against, what is at stake, who is for. */
export function MapView({ model, record }: Props): JSX.Element {
  const host = useRef<HTMLElement>(null);
  const size = model.room;
  useRoom(host, size);
  const measure = useMemo(() => createMeasure(document.body), []);
  const fitted = useComputed(() => {
    const { width, height } = size.value;
    // Read only once there is room: without it, all would be laid out in vain.
    const input = width === 0 ? null : model.input.value;
    return input && fittedLayout(input, { width, height, measure });
  });
  const scene = useComputed(() => {
    const highlight = fitted.value && model.highlight.value;
    if (fitted.value === null || highlight === null) return [];
    const notesOf = (actor: string) => mutesOf(record, model.positions.value, actor);
    return sceneOf({ ...fitted.value, highlight, notesOf, quietTitle: words.quiet });
  });
  const onPick = (id: string | null) => pick(model, id);
  const geometry = fitted.value?.geometry;
  const selection = model.selection.value;
  useEffect(() => {
    if (host.current && geometry && selection !== null) reveal(host.current, scene.peek());
  }, [geometry, selection, scene]);
  const drawn = useSignal(false);
  return (
    <>
      <MapHead left={count(geometry?.left)} right={count(geometry?.right)} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section class="canvas" ref={host} tabIndex={0} aria-label={words.mapLabel}>
        {geometry && (
          <Stage onPick={onPick}>
            <Painted scene={scene} drawn={drawn} width={geometry.width} height={geometry.height} />
            {geometry.width >= NARROW_BELOW && (
              <CanvasLayer
                model={model}
                scene={scene}
                size={size}
                drawn={drawn}
                height={geometry.height}
                onPick={onPick}
              />
            )}
          </Stage>
        )}
      </section>
    </>
  );
}

/** Selects what was hit; a fold opens, and nothing happens twice. */
function pick({ store, input, selection }: Model, id: string | null): void {
  const drawn = input.peek();
  if (id?.startsWith('more:')) store.act(toggleGroup(id.slice('more:'.length)));
  else if (id?.startsWith('bundle:')) store.act(toggleGroup(id));
  else if (id?.startsWith('merged:') && drawn) store.act(openGroups(membersOf(drawn, id)));
  else if (id !== selection.peek()) store.act(select(id));
}

function count(actors: readonly { readonly members: number }[] = []): number {
  return sum(actors.map(({ members }) => members));
}

type PaintedProps = {
  readonly scene: ReadonlySignal<readonly SceneItem[]>;
  readonly drawn: ReadonlySignal<boolean>;
  readonly width: number;
  readonly height: number;
};

/** The picture as it is painted first. Under a canvas that draws the same, only its size is left. */
function Painted({ scene, drawn, width, height }: PaintedProps): JSX.Element {
  return <Picture scene={drawn.value ? [] : scene.value} width={width} height={height} />;
}

type StageProps = {
  readonly onPick: (id: string | null) => void;
  readonly children: ComponentChildren;
};

/** Where the picture is painted; a click selects what it hits. */
function Stage({ onPick, children }: StageProps): JSX.Element {
  return (
    // biome-ignore lint/a11y: keys and readers have the outline, its twin
    <div class="stage" onClick={(event) => onPick(pickedFrom(event.target))}>
      {children}
    </div>
  );
}

function pickedFrom(target: EventTarget | null): string | null {
  const item = target instanceof Element ? target.closest('[data-pick]') : null;
  return item?.getAttribute('data-pick') ?? null;
}

function MapHead({ left, right }: { readonly left: number; readonly right: number }): JSX.Element {
  return (
    <div class="map-head" aria-hidden="true">
      <span>
        <b>{words.against}</b> <span class="note">{words.againstNote(left)}</span>
      </span>
      <span>
        <b>{words.stake}</b> <span class="note">{words.stakeNote}</span>
      </span>
      <span>
        <b>{words.for}</b> <span class="note">{words.forNote(right)}</span>
      </span>
    </div>
  );
}
