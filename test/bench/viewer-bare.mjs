// Pages that do nothing but draw given nodes, links and positions: what the viewer is measured beside.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

const CYTOSCAPE = {
  files: () => [readFileSync('node_modules/cytoscape/dist/cytoscape.min.js')],
  draw: /* js */ `
    window.bareEngine = cytoscape({ container, elements, layout: { name: 'preset' }, pixelRatio: 2 });`,
};

/** Sigma out of a folder in which it was installed, together with graphology. */
const sigmaIn = (folder) => ({
  files: () =>
    ['graphology/dist/graphology.umd.min.js', 'sigma/dist/sigma.min.js'].map((file) =>
      readFileSync(join(folder, 'node_modules', file)),
    ),
  draw: /* js */ `
    const graph = new graphology.MultiGraph();
    for (const { data, position } of elements.nodes)
      graph.addNode(data.id, { label: data.id, x: position.x, y: -position.y, size: 4 });
    for (const { data } of elements.edges) graph.addEdge(data.source, data.target);
    new Sigma(graph, container); // draws at once
    window.bareDrawn = true;`,
});

const page = (draw, scripts) => `<!doctype html><title>Bare</title>
<style>html, body, #cy { margin: 0; width: 100%; height: 100% }</style><div id="cy"></div>
${scripts.map((_, index) => `<script src="/script-${index}.js"></script>`).join('\n')}
<script>
  fetch('/elements').then((response) => response.json()).then((elements) => {
    const container = document.getElementById('cy');${draw}
  });
</script>`;

async function serve({ files, draw }, elements) {
  const scripts = files();
  const parts = {
    '/': ['text/html', page(draw, scripts)],
    '/elements': ['application/json', JSON.stringify(elements)],
    ...Object.fromEntries(
      scripts.map((script, index) => [`/script-${index}.js`, ['text/javascript', script]]),
    ),
  };
  const server = createServer((request, response) => {
    const [type, body] = parts[request.url] ?? ['text/plain', ''];
    response.writeHead(200, { 'content-type': type }).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  return { address: `http://127.0.0.1:${port}/`, stop: () => server.close() };
}

/** Serves the bare pages, each on a port that is free; sigma's where a folder has it. */
export async function serveBare(elements, { sigma }) {
  const engines = { cytoscape: CYTOSCAPE, ...(sigma && { sigma: sigmaIn(sigma) }) };
  const served = Object.entries(engines).map(async ([name, engine]) => [
    name,
    await serve(engine, elements),
  ]);
  return Object.fromEntries(await Promise.all(served));
}
