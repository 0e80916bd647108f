import { type Link, linkStep } from './link.ts';
import type { Step } from './step.ts';

const PLAIN: readonly Link[] = [
  { table: 'actors', from: ['Person', 'id'], type: 'SPEAKS_FOR', to: ['Actor', 'speaks_for'] },
  {
    table: 'negotiations',
    from: ['Negotiation', 'id'],
    type: 'UNDER',
    to: ['Organisation', 'body'],
  },
  { table: 'events', from: ['Event', 'id'], type: 'UNDER', to: ['Organisation', 'body'] },
  { table: 'instruments', from: ['Instrument', 'id'], type: 'UNDER', to: ['Organisation', 'body'] },
  {
    table: 'events',
    from: ['Event', 'id'],
    type: 'BELONGS_TO',
    to: ['Negotiation', 'negotiation'],
  },
  {
    table: 'instruments',
    from: ['Instrument', 'id'],
    type: 'BELONGS_TO',
    to: ['Negotiation', 'negotiation'],
  },
  { table: 'clauses', from: ['Clause', 'id'], type: 'PART_OF', to: ['Instrument', 'instrument'] },
  { table: 'clauses', from: ['Clause', 'id'], type: 'CHILD_OF', to: ['Clause', 'parent'] },
  { table: 'clauses', from: ['Clause', 'id'], type: 'QUOTES', to: ['Source', 'source'] },
  { table: 'concerns', from: ['Target', 'target'], type: 'CONCERNS', to: ['Issue', 'issue'] },
  { table: 'positions', from: ['Position', 'id'], type: 'TAKEN_AT', to: ['Event', 'event'] },
  { table: 'positions', from: ['Position', 'id'], type: 'VOICED_BY', to: ['Person', 'speaker'] },
  {
    table: 'positions',
    from: ['Position', 'id'],
    type: 'RESTS_ON',
    to: ['Position', 'inferred_from'],
  },
  { table: 'lineage', from: ['LineageStep', 'id'], type: 'TO', to: ['Clause', 'to'] },
  { table: 'lineage', from: ['LineageStep', 'id'], type: 'TAKEN_AT', to: ['Event', 'event'] },
  { table: 'sources', from: ['Source', 'id'], type: 'REPRINTS', to: ['Source', 'origin'] },
];

/** Which sides a claim sets against each other: links to one of two tables. */
const CHOSEN: readonly Link[] = [
  {
    table: 'claims',
    from: ['Claim', 'id'],
    type: 'LEFT',
    to: ['Position', 'left'],
    only: 'position:',
  },
  { table: 'claims', from: ['Claim', 'id'], type: 'LEFT', to: ['Clause', 'left'], only: 'clause:' },
  {
    table: 'claims',
    from: ['Claim', 'id'],
    type: 'RIGHT',
    to: ['Position', 'right'],
    only: 'position:',
  },
  {
    table: 'claims',
    from: ['Claim', 'id'],
    type: 'RIGHT',
    to: ['Clause', 'right'],
    only: 'clause:',
  },
];

/** Links that have an id, which evidence may show, and properties. */
const NAMED: readonly Step[] = [
  {
    table: 'memberships',
    cypher: /* Cypher */ `
      UNWIND $rows AS row
      MATCH (actor:Actor {id: row.actor})
      MATCH (organisation:Organisation {id: row.organisation})
      CREATE (actor)-[:MEMBER_OF {
        id: row.id, from: row.from, to: row.to, role: row.role
      }]->(organisation)`,
  },
  {
    table: 'recalls',
    cypher: /* Cypher */ `
      UNWIND $rows AS row
      MATCH (instrument:Instrument {id: row.instrument})
      MATCH (recalled:Instrument {id: row.recalled})
      CREATE (instrument)-[:RECALLS {id: row.id}]->(recalled)`,
  },
];

/** The links of the graph; those that a node cannot be without come with the node. */
export const LINKS: readonly Step[] = [...NAMED, ...[...PLAIN, ...CHOSEN].map(linkStep)];
