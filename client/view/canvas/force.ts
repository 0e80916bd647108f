import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { ForcePlaces, ForceTask } from '../../layout/graph/force.ts';

cytoscape.use(fcose);

/** Above so many nodes the forces are only sketched: all of them would take seconds. */
const WHOLE_UP_TO = 300;
const SEED = 20_251_212;

/**
 * Where forces leave some boxes: the same task has the same answer, on every machine. `onSketch` is told where
 * they stand roughly, about half way.
 */
export function forcePlaces(
  { boxes, pulls }: ForceTask,
  onSketch?: (places: ForcePlaces) => void,
): ForcePlaces {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      ...boxes.map(({ id, w, h }) => ({ data: { id, w, h } })),
      ...pulls.map(({ from, to }, index) => ({
        data: { id: `pull:${index}`, source: from, target: to },
      })),
    ],
    style: [{ selector: 'node', style: { width: 'data(w)', height: 'data(h)' } }],
  });
  const random = Math.random;
  Math.random = seeded(SEED);
  try {
    const places = () => boxes.map(({ id }) => ({ ...cy.getElementById(id).position() }));
    cy.layout(inQuality('draft')).run();
    if (boxes.length > WHOLE_UP_TO) return places();
    onSketch?.(places());
    cy.layout(inQuality('proof')).run();
    return places();
  } finally {
    Math.random = random;
    cy.destroy();
  }
}

/** The options of a sketch, or of what goes on from where the nodes stand. */
function inQuality(
  quality: 'draft' | 'proof',
): cytoscape.LayoutOptions & Readonly<Record<string, unknown>> {
  return {
    name: 'fcose',
    quality,
    randomize: quality === 'draft',
    animate: false,
    fit: false,
    nodeSeparation: 90,
    idealEdgeLength: 50,
    nodeRepulsion: 40_000,
    packComponents: true,
    tile: true,
  };
}

/** Mulberry32: few lines, and even enough for starting places. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
