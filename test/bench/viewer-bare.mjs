// A page that does nothing but draw given nodes, links and positions: what the viewer is measured beside.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const PAGE = `<!doctype html><title>Bare</title>
<style>html, body, #cy { margin: 0; width: 100%; height: 100% }</style><div id="cy"></div>
<script src="/cytoscape.js"></script>
<script>
  fetch('/elements').then((response) => response.json()).then((elements) => {
    window.bareEngine = cytoscape({ container: document.getElementById('cy'), elements, layout: { name: 'preset' }, pixelRatio: 2 });
  });
</script>`;

/** Serves the bare page on a port that is free. */
export async function serveBare(elements) {
  const engine = readFileSync('node_modules/cytoscape/dist/cytoscape.min.js');
  const parts = {
    '/': ['text/html', PAGE],
    '/cytoscape.js': ['text/javascript', engine],
    '/elements': ['application/json', JSON.stringify(elements)],
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
