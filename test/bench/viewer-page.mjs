// What a page tells of itself: when its picture stands, and how long a step takes to be seen.

/** Runs before a page's own scripts: notes when the painted picture and the canvas are on the screen. */
export function watchPage() {
  const seen = {};
  window.seen = seen;
  // Asked for while a frame is made: a timer fires once that frame is on the screen.
  const soon = (name) => setTimeout(() => (seen[name] ??= performance.now()));
  const engine = () =>
    window.bareEngine ?? document.querySelector('.layer.drawn, .layer')?._cyreg?.cy ?? null;
  const look = () => {
    if (!seen.painting && document.querySelector('.stage .picture text')) {
      seen.painting = true;
      soon('painted');
    }
    const cy = engine();
    if (!seen.drawing && cy && cy.nodes().length > 0) {
      seen.drawing = true;
      cy.one('render', () => soon('drawn'));
      cy.forceRender?.();
    }
    if (window.bareDrawn) soon('drawn');
    if (seen.drawn === undefined) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in a page: does a step, and tells the milliseconds until its result is on the screen; null where nothing is drawn anew for two seconds. */
export async function untilRepainted(selector) {
  const { cy } = document.querySelector('.layer')._cyreg;
  const start = performance.now();
  const rendered = new Promise((resolve) => cy.one('render', resolve));
  document.querySelector(selector).click();
  const quiet = new Promise((resolve) => setTimeout(resolve, 2000, 'quiet'));
  if ((await Promise.race([rendered, quiet])) === 'quiet') return null;
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - start;
}

/** The actors and targets of a served record on a grid, and a link for each pair with a stance: all that the viewer sums up. */
export async function wholeElements(address) {
  const query = '{ overview { columns } }';
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { id, actor, target, stance } = (await response.json()).data.overview.columns;
  const ids = [...actor.values, ...target.values];
  const wide = Math.ceil(Math.sqrt(ids.length));
  const nodes = ids.map((node, place) => ({
    data: { id: String(node) },
    position: { x: (place % wide) * 40, y: Math.floor(place / wide) * 40 },
  }));
  const links = new Map(
    id.map((_, row) => {
      const [source, to] = [actor.values[actor.at[row]], String(target.values[target.at[row]])];
      const key = `${source} ${to} ${stance.at[row]}`;
      return [key, { data: { id: key, source, target: to } }];
    }),
  );
  return { nodes, edges: [...links.values()] };
}

/** Runs in a page: the nodes with their positions, and the links, that its canvas draws. */
export function drawnElements() {
  const { cy } = document.querySelector('.layer')._cyreg;
  const nodes = cy
    .nodes()
    .map((node) => ({ data: { id: node.id() }, position: { ...node.position() } }));
  const edges = cy.edges(':visible').map((edge) => {
    const { id, source, target } = edge.data();
    return { data: { id, source, target } };
  });
  return { nodes, edges };
}

/** Runs in a page: the names of the scripts and styles that it has fetched. */
export function loadedFiles() {
  const names = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname.split('/').at(-1));
  return [...new Set(names)].filter((name) => /\.(?:js|css)$/.test(name));
}

/** Runs in a page: moves the picture a little, again and again, and tells the milliseconds of each frame. */
export async function panFrames(frames) {
  const { cy } = document.querySelector('.layer')._cyreg;
  const times = [];
  for (let frame = 0; frame < frames; frame += 1) {
    const start = performance.now();
    const rendered = new Promise((resolve) => cy.one('render', resolve));
    cy.panBy({ x: 0, y: frame % 2 === 0 ? -7 : 7 });
    await rendered;
    times.push(performance.now() - start);
  }
  return times;
}
