import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { PlacedGraph } from '../../layout/graph/drawn-graph.ts';
import { egoOf } from '../../layout/graph/ego.ts';
import { type ForcePlaces, forceTask, settle } from '../../layout/graph/force.ts';
import { type Graph, graphOf, neighboursIn } from '../../layout/graph/graph.ts';
import { graphScene } from '../../layout/graph/graph-scene.ts';
import { layersOf } from '../../layout/graph/layers.ts';
import { type LayoutOptions, layoutOptions } from '../../layout/options.ts';
import { centreOf } from '../../store/centre.ts';
import { withIssues } from '../../store/graph-issues.ts';
import { nameOf } from '../../store/record.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Drawing, DrawingOf, LiveDrawing } from './drawing.ts';
import { type ForceRun, startForce } from './force-run.ts';

/** Starts a picture without sides: by forces, by layers, or around one. */
export function createGraphDrawing({ model, record, measure }: DrawingOf): LiveDrawing {
  const options = computed(() => layoutOptions({ ...model.room.value, measure }));
  const graph = computed(() => (model.input.value === null ? null : graphOf(model.input.value)));
  const layout = computed(() => model.place.value.options.layout);
  // A narrow picture has no room for a fourth column.
  const layered = (whole: Graph) =>
    options.value.labels === 'code' ? whole : withIssues(whole, record);
  const force = createForce(graph, options, layout);
  const placed = computed((): PlacedGraph | null => {
    if (graph.value === null || options.value.width === 0) return null;
    if (layout.value === 'force') return force.placed.value;
    if (layout.value === 'layers')
      return layersOf(layered(graph.value), options.value, words.map.layers);
    return around.value;
  });
  const centre = computed(() =>
    graph.value === null ? null : centreOf(graph.value, record, model.selection.value),
  );
  const hops = computed(() => Number(model.place.value.options.hops));
  const open = computed(() => model.place.value.open);
  const around = computed(() => {
    if (graph.value === null || centre.value === null) return null;
    const ego = { centre: centre.value, hops: hops.value, open: new Set(open.value) };
    return egoOf(graph.value, ego, options.value);
  });
  const drawing = computed((): Drawing | null => {
    const [whole, drawn, highlight] = [graph.value, placed.value, model.highlight.value];
    if (whole === null || drawn === null || highlight === null) return null;
    const scene = graphScene({ graph: drawn, highlight, noteOf: moreThan(whole, drawn) });
    const { width, height } = drawn;
    const named = centre.value === null ? '' : nameOf(record, centre.value);
    return {
      scene,
      width,
      height,
      said: words.map.heads[drawn.columns ? 'layers' : aroundOrForce()](named),
    };
  });
  const aroundOrForce = () => (layout.value === 'ego' ? 'ego' : 'force');
  return { drawing, working: force.working, cancel: force.cancel, dispose: force.dispose };
}

/** How many neighbours of a node are not drawn, as few words. */
function moreThan(whole: Graph, { nodes }: PlacedGraph): (id: string) => string {
  const near = neighboursIn(whole, false);
  const drawn = new Set(nodes.map(({ node }) => node.id));
  return (id) => {
    const away = [...(near.get(id) ?? [])].filter((other) => !drawn.has(other)).length;
    return away === 0 ? '' : words.map.beyond(away);
  };
}

type Placing = {
  readonly placed: ReadonlySignal<PlacedGraph | null>;
  readonly working: ReadonlySignal<boolean>;
  readonly cancel: () => void;
  readonly dispose: () => void;
};

/** Works out places by forces, once for each graph, in a thread of its own. */
function createForce(
  graph: ReadonlySignal<Graph | null>,
  options: ReadonlySignal<LayoutOptions>,
  layout: ReadonlySignal<string>,
): Placing {
  const places = signal<{ readonly key: string; readonly found: ForcePlaces } | null>(null);
  const run = signal<ForceRun | null>(null);
  const task = computed(() =>
    layout.value !== 'force' || graph.value === null || options.value.width === 0
      ? null
      : forceTask(graph.value, options.value),
  );
  const key = computed(() => (task.value === null ? '' : JSON.stringify(task.value)));
  const end = () => {
    run.peek()?.end();
    run.value = null;
  };
  const stop = effect(() => {
    const wanted = key.value;
    untracked(() => {
      end();
      if (task.value === null || places.value?.key === wanted) return;
      run.value = startForce(task.value, (found) => {
        places.value = { key: wanted, found };
        run.value = null;
      });
    });
  });
  const placed = computed(() =>
    graph.value === null || places.value === null || places.value.key !== key.value
      ? null
      : settle(graph.value, places.value.found, options.value),
  );
  const dispose = () => {
    stop();
    end();
  };
  return { placed, working: computed(() => run.value !== null), cancel: end, dispose };
}
