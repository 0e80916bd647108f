import type { LABELS } from '../../queries/vocabulary.ts';
import { given, type TableRow } from '../tables.ts';
import type { Step } from './step.ts';

type Label = (typeof LABELS)[number];

const ofKind =
  (kind: string) =>
  (row: TableRow): boolean =>
    given(row, 'kind') === kind;

/** What evidence shows that is a node; what else it shows is a link, and has none to the evidence. */
const SHOWN = [
  ['position:', 'Position'],
  ['lineage:', 'LineageStep'],
  ['claim:', 'Claim'],
  ['request:', 'Request'],
  ['clause:', 'Clause'],
] as const;

const EVIDENCE = /* Cypher */ `
  id: row.id, shows: row.shows, start: row.start, end: row.end, sha256: row.sha256,
  phrase: row.phrase, paraphrase: row.paraphrase
`;

const isShown = (row: TableRow, prefix: string): boolean => given(row, 'shows').startsWith(prefix);

/** Evidence with both of its links at once: of a million, to find each again would cost a third more. */
const evidenceOf = (prefix: string, label: Label): Step => ({
  table: 'evidence',
  when: (row) => isShown(row, prefix),
  cypher: /* Cypher */ `
    UNWIND $rows AS row
    MATCH (shown:${label} {id: row.shows})
    MATCH (source:Source {id: row.source})
    CREATE (shown)-[:SHOWN_BY]->(:Evidence {${EVIDENCE}})-[:QUOTES]->(source)`,
});

/** The nodes of the graph, a step for each label, in the order in which they need one another. */
export const NODES: readonly Step[] = [
  {
    table: 'actors',
    when: ofKind('state'),
    cypher: /* Cypher */ `
      UNWIND $rows AS row
      CREATE (:Actor:State {
        id: row.id, name: row.name, shortName: row.shortName, aliases: row.aliases, iso3: row.iso3
      })`,
  },
  {
    table: 'actors',
    when: ofKind('organisation'),
    cypher: /* Cypher */ `
      UNWIND $rows AS row
      CREATE (:Actor:Organisation {
        id: row.id, name: row.name, shortName: row.shortName, aliases: row.aliases, form: row.form
      })`,
  },
  {
    table: 'actors',
    when: ofKind('person'),
    cypher: /* Cypher */ `
      UNWIND $rows AS row
      CREATE (:Actor:Person {
        id: row.id, name: row.name, shortName: row.shortName, aliases: row.aliases
      })`,
  },
  {
    table: 'negotiations',
    cypher: /* Cypher */ `
      UNWIND $rows AS row
      CREATE (:Negotiation {id: row.id, name: row.name})`,
  },
  {
    table: 'events',
    cypher: /* Cypher */ `
      UNWIND $rows AS row
      CREATE (:Event {
        id: row.id, name: row.name, form: row.form, from: row.from, to: row.to, place: row.place
      })`,
  },
  {
    table: 'instruments',
    cypher: /* Cypher */ `
      UNWIND $rows AS row
      CREATE (:Target:Instrument {
        id: row.id, name: row.name, symbol: row.symbol, form: row.form, force: row.force,
        date: row.date, fate: row.fate
      })`,
  },
  {
    table: 'clauses',
    cypher: /* Cypher */ `
      UNWIND $rows AS row
      CREATE (:Target:Clause {
        id: row.id, name: row.name, label: row.label, order: row.order, wording: row.wording,
        verb: row.verb, fate: row.fate, start: row.start, end: row.end, sha256: row.sha256
      })`,
  },
  {
    table: 'issues',
    cypher: /* Cypher */ `
      UNWIND $rows AS row
      CREATE (:Issue {id: row.id, name: row.name, description: row.description})`,
  },
  {
    table: 'sources',
    cypher: /* Cypher */ `
      UNWIND $rows AS row
      CREATE (:Source {
        id: row.id, title: row.title, publisher: row.publisher, date: row.date, url: row.url,
        language: row.language, file: row.file, sha256: row.sha256
      })`,
  },
  {
    table: 'positions',
    cypher: /* Cypher */ `
      UNWIND $rows AS row
      MATCH (actor:Actor {id: row.actor})
      MATCH (target:Target {id: row.target})
      CREATE (actor)-[:HOLDS]->(:Position {
        id: row.id, stance: row.stance, date: row.date, firstDay: row.firstDay, lastDay: row.lastDay,
        evidentiality: row.evidentiality, summary: row.summary
      })-[:ON]->(target)`,
  },
  {
    table: 'lineage',
    cypher: /* Cypher */ `
      UNWIND $rows AS row
      MATCH (from:Clause {id: row.from})
      CREATE (:LineageStep {
        id: row.id, change: row.change, date: row.date, summary: row.summary
      })-[:FROM]->(from)`,
  },
  {
    table: 'claims',
    cypher: /* Cypher */ `
      UNWIND $rows AS row
      MATCH (claimant:Actor {id: row.claimant})
      MATCH (about:Actor {id: row.aboutActor})
      CREATE (claimant)-[:CLAIMS]->(:Claim {
        id: row.id, rule: row.rule, paraphrase: row.paraphrase, answer: row.answer
      })-[:ABOUT]->(about)`,
  },
  {
    table: 'requests',
    cypher: /* Cypher */ `
      UNWIND $rows AS row
      MATCH (asker:Actor {id: row.asker})
      MATCH (actor:Actor {id: row.actor})
      MATCH (target:Target {id: row.about})
      CREATE (asker)-[:ASKS]->(request:Request {id: row.id, date: row.date, answer: row.answer})
      CREATE (request)-[:PUT_TO]->(actor)
      CREATE (request)-[:ABOUT]->(target)`,
  },
  ...SHOWN.map(([prefix, label]) => evidenceOf(prefix, label)),
  {
    table: 'evidence',
    when: (row) => !SHOWN.some(([prefix]) => isShown(row, prefix)),
    cypher: /* Cypher */ `
      UNWIND $rows AS row
      MATCH (source:Source {id: row.source})
      CREATE (:Evidence {${EVIDENCE}})-[:QUOTES]->(source)`,
  },
];
