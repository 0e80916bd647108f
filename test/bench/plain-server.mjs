// The engine alone behind plain HTTP: takes a Cypher text with its parameters, gives the rows as JSON. Run by graphql.mjs.
// Arguments: a port, and a file of the embedded store or the address of a Neo4j.
import { createServer } from 'node:http';
import grafeo from '@grafeo-db/js';
import neo4j from 'neo4j-driver';

const [port, place] = process.argv.slice(2);
const ask = place.startsWith('bolt:') ? askNeo4j() : askGrafeo();

createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => (body += chunk));
  request.on('end', async () => {
    const { cypher, params } = JSON.parse(body);
    const rows = await ask(cypher, params);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(rows));
  });
}).listen(Number(port), '127.0.0.1', () => console.log('ready'));

function askGrafeo() {
  const db = grafeo.GrafeoDB.openReadOnly(place);
  return async (cypher, params) => (await db.executeCypher(cypher, params)).toArray();
}

function askNeo4j() {
  const driver = neo4j.driver(place, undefined, { disableLosslessIntegers: true });
  const asked = { routing: 'READ', database: 'neo4j' };
  return async (cypher, params) =>
    (await driver.executeQuery(cypher, params, asked)).records.map((record) => record.toObject());
}
