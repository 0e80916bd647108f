import { type ReadonlySignal, useComputed, useSignal, useSignalEffect } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { NARROW_BELOW } from '../layout/options.ts';
import { sum } from '../layout/order.ts';
import type { SceneItem } from '../layout/scene-item.ts';
import type { Geometry } from '../layout/stance-layout.ts';
import { openGroups, select, toggleGroup } from '../store/actions.ts';
import { membersOf } from '../store/picture.ts';
import { words } from '../words/words.ts';
import { CanvasLayer } from './canvas-layer.tsx';
import { type GraphInUse, useGraph } from './map/use-graph.ts';
import { useLazy } from './map/use-lazy.ts';
import { useStance } from './map/use-stance.ts';
import { createMeasure } from './measure.ts';
import type { Model, Props } from './model.ts';
import { Picture } from './picture.tsx';
import { reveal } from './reveal.ts';
import { useRoom } from './use-room.ts';

/** The map: who is against, what is at stake, who is for; or another layout of the same. */
export function MapView({ model, record }: Props): JSX.Element {
  const host = useRef<HTMLElement>(null);
  const size = model.room;
  useRoom(host, size);
  const measure = useMemo(() => createMeasure(document.body), []);
  const stance = useStance({ model, record, measure });
  const graph = useGraph({ model, record, measure });
  const held = useLazy(loadTools);
  const tools = held.value;
  const drawing = useComputed(() => graph.drawing.value ?? stance.drawing.value);
  const scene = useComputed(() => {
    if (drawing.value === null) return [];
    const { scene: plain } = drawing.value;
    return held.value?.arrangedScene({ model, measure }, drawing.value) ?? plain;
  });
  useSignalEffect(() => {
    model.drawing.value = graph.drawing.value;
  });
  const onPick = (id: string | null) => pick(model, id);
  const drawn = drawing.value;
  const geometry = graph.asked ? drawn : stance.geometry.value;
  const selection = model.selection.value;
  useEffect(() => {
    if (host.current && geometry && selection !== null) reveal(host.current, scene.peek());
  }, [geometry, selection, scene]);
  const painted = useSignal(false);
  return (
    <>
      <div class="map-tools">
        {tools && <tools.MapTools model={model} record={record} host={host} drawing={drawing} />}
        {graph.asked && <GraphHead graph={graph} />}
      </div>
      {!graph.asked && <StanceHead geometry={stance.geometry.value} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section class="canvas" ref={host} tabIndex={0} aria-label={words.mapLabel}>
        {drawn && (
          <Stage onPick={onPick}>
            <Painted scene={scene} drawn={painted} width={drawn.width} height={drawn.height} />
            {drawn.width >= NARROW_BELOW && (
              <CanvasLayer
                model={model}
                scene={scene}
                size={size}
                drawn={painted}
                height={drawn.height}
                onPick={onPick}
              />
            )}
          </Stage>
        )}
      </section>
    </>
  );
}

/** The tools of the map, and what they do to its scene. */
const loadTools = async () => {
  const [{ MapTools }, { arrangedScene }] = await Promise.all([
    import('./map/map-tools.tsx'),
    import('./map/arranged-scene.ts'),
  ]);
  return { MapTools, arrangedScene };
};

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

function StanceHead({ geometry }: { readonly geometry: Geometry | undefined }): JSX.Element {
  return (
    <div class="map-head" aria-hidden="true">
      <span>
        <b>{words.against}</b> <span class="note">{words.againstNote(count(geometry?.left))}</span>
      </span>
      <span>
        <b>{words.stake}</b> <span class="note">{words.stakeNote}</span>
      </span>
      <span>
        <b>{words.for}</b> <span class="note">{words.forNote(count(geometry?.right))}</span>
      </span>
    </div>
  );
}

function GraphHead({ graph }: { readonly graph: GraphInUse }): JSX.Element {
  return (
    <div class="map-said">
      <span>
        {graph.failed ? words.viewFailed : (graph.drawing.value?.said ?? words.viewWaiting)}
      </span>
      {graph.working && (
        <button type="button" class="btn" onClick={graph.cancel}>
          {words.cancel}
        </button>
      )}
    </div>
  );
}
