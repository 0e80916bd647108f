// Three questions, each as GraphQL and as the one Cypher text that reads the same rows.

/** Parameters: `actor` and `target` are ids on record. */
export const QUESTIONS = [
  {
    name: "one actor's first 50 positions with their targets",
    graphql: `query ($actor: ID!) { node(id: $actor) { id ... on State {
      positions(first: 50) { nodes { id stance date summary target { id name } } } } } }`,
    cypher: `MATCH (a:Actor {id: $actor})-[:HOLDS]->(p:Position)-[:ON]->(t:Target)
      RETURN p.id AS id, p.stance AS stance, p.date AS date, p.summary AS summary, t.id AS target, t.name AS name
      ORDER BY p.firstDay, id LIMIT 50`,
    rows: (data) => data.node.positions.nodes.length,
  },
  {
    name: '20 positions of one target with their actors',
    graphql: `query ($target: ID!) { node(id: $target) { id ... on Clause {
      positions(first: 20) { nodes { id stance date summary actor { id name } } } } } }`,
    cypher: `MATCH (t:Target {id: $target})<-[:ON]-(p:Position)<-[:HOLDS]-(a:Actor)
      RETURN p.id AS id, p.stance AS stance, p.date AS date, p.summary AS summary, a.id AS actor, a.name AS name
      ORDER BY p.firstDay, id LIMIT 20`,
    rows: (data) => data.node.positions.nodes.length,
  },
  {
    name: 'actor → 20 positions → target → 10 positions → actor',
    graphql: `query ($actor: ID!) { node(id: $actor) { id ... on State {
      positions(first: 20) { nodes { id stance target { id name
        positions(first: 10) { nodes { id stance actor { id name } } } } } } } } }`,
    cypher: `MATCH (a:Actor {id: $actor})-[:HOLDS]->(p:Position)-[:ON]->(t:Target)
      WITH p, t ORDER BY p.firstDay, p.id LIMIT 20
      CALL (t) { MATCH (t)<-[:ON]-(q:Position)<-[:HOLDS]-(b:Actor)
        RETURN q, b ORDER BY q.firstDay, q.id LIMIT 10 }
      RETURN p.id AS id, p.stance AS stance, t.id AS target, t.name AS name,
        q.id AS other, q.stance AS otherStance, b.id AS actor, b.name AS actorName
      ORDER BY id, other`,
    rows: (data) =>
      data.node.positions.nodes.reduce((n, { target }) => n + target.positions.nodes.length, 0),
  },
];
