import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { PlacedGraph } from '../../layout/graph/drawn-graph.ts';
import { egoOf } from '../../layout/graph/ego.ts';
import { type ForcePlaces, forceTask, settle } from '../../layout/graph/force.ts';
import { type Graph, graphOf, neighboursIn } from '../../layout/graph/graph.ts';
import { graphScene } from '../../layout/graph/graph-scene.ts';
import { layersOf } from '../../layout/graph/layers.ts';
import { PIN_REACH } from '../../layout/graph/pinned.ts';
import { markOf } from '../../layout/graph/sizing.ts';
import { type LayoutOptions, layoutOptions } from '../../layout/options.ts';
import { share } from '../../store/arrangement.ts';
import { centreOf } from '../../store/centre.ts';
import { withIssues } from '../../store/graph-issues.ts';
import { nameOf } from '../../store/record.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Drawing, DrawingOf, LiveDrawing } from './drawing.ts';
import { type ForceRun, startForce } from './force-run.ts';

/** Starts a picture without sides: by forces, by layers, or around one. */
export function createGraphDrawing({ model, record, measure }: DrawingOf): LiveDrawing {
  const options = computed(() =>
    layoutOptions({
      ...model.room.value,
      measure,
      pins: model.pins.value,
      groupOf: model.groupOf.value,
    }),
  );
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
  const named = computed(() => (centre.value === null ? '' : nameOf(record, centre.value)));
  const drawing = computed((): Drawing | null => {
    const [whole, drawn, highlight] = [graph.value, placed.value, model.highlight.value];
    if (whole === null || drawn === null || highlight === null) return null;
    const scene = graphScene({ graph: drawn, highlight });
    const { width, height } = drawn;
    const said = headOf({ layout: layout.value, working: force.working.value }, drawn, named.value);
    return { scene, width, height, said, beyond: beyondOf(whole, drawn), pinAt: pinIn(drawn) };
  });
  return { drawing, working: force.working, cancel: force.cancel, dispose: force.dispose };
}

type Asked = { readonly layout: string; readonly working: boolean };

/** What the picture is: while forces still refine it, a sketch. */
function headOf({ layout, working }: Asked, { columns }: PlacedGraph, named: string): string {
  const { heads, sketch } = words.map;
  if (columns) return heads.layers();
  if (layout === 'ego') return heads.ego(named);
  return working ? sketch : heads.force();
}

/** How many neighbours of a node are not drawn. */
function beyondOf(whole: Graph, { nodes }: PlacedGraph): ReadonlyMap<string, number> {
  const drawn = new Set(nodes.map(({ node }) => node.id));
  const near = [...neighboursIn(whole, false)].map(
    ([id, others]) => [id, [...others].filter((other) => !drawn.has(other)).length] as const,
  );
  return new Map(near.filter(([, count]) => count > 0));
}

/** Texts in columns keep their order; all else can be moved. */
function pinIn({ nodes, columns, options }: PlacedGraph): Drawing['pinAt'] {
  const at = new Map(nodes.map((node) => [node.node.id, node]));
  const { width, height } = options;
  return (id, { x, y }) => {
    const node = at.get(id);
    if (node === undefined || (columns && node.node.form === 'row')) return null;
    // The point is that of the mark, and a pin holds the middle of mark and name.
    const mark = markOf(node, options);
    const middle = { x: x + node.x - mark.x, y: y + node.y - mark.y };
    return { id, x: share(middle.x, width), y: share(middle.y, height * PIN_REACH) };
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
      run.value = startForce(task.value, ({ places: found, last }) => {
        places.value = { key: wanted, found };
        if (last) run.value = null;
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
