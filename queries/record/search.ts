/**
 * Search
 * ======
 *
 * Finds nodes by what they are called: names, short names, aliases, labels, symbols, titles, and the
 * sentences of positions and evidence.
 *
 * Choice: every word of the text must stand in one of the terms of a node, in any case. The whole
 * term ranks above its beginning, that above the beginning of a word in it, that above any place in
 * it, and that above the words in another order; nodes of one rank stand by name.
 */
import type { Query, Row } from '../query.ts';
import { number, text } from '../read.ts';
import type { NodeKind } from '../vocabulary.ts';

/** What is looked for: the text and its words, in lower case. */
export type SearchParams = {
  readonly text: string;
  readonly words: readonly string[];
  readonly limit: number;
};

/** A node that was found, and the term that it was found by. */
export type Hit = {
  readonly id: string;
  readonly name: string;
  readonly matched: string;
  /** 4 the whole term, 3 its beginning, 2 the beginning of a word, 1 any place, 0 scattered words. */
  readonly rank: number;
};

const RANKED = /* Cypher */ `
    WITH node, name, term, toLower(term) AS lower
    WHERE all(word IN $words WHERE lower CONTAINS word)
    WITH node, name, term, CASE
      WHEN lower = $text THEN 4
      WHEN lower STARTS WITH $text THEN 3
      WHEN any(gap IN [' ', '-', '(', '/', "'"] WHERE lower CONTAINS gap + $text) THEN 2
      WHEN lower CONTAINS $text THEN 1
      ELSE 0 END AS rank
    ORDER BY node.id, rank DESC, size(term), term
    WITH node, name, collect(term) AS matches, max(rank) AS rank
    RETURN node.id AS id, name, matches[0] AS matched, rank
    ORDER BY rank DESC, name, id
    LIMIT $limit
  `;

const byNames = (label: 'State' | 'Organisation' | 'Person'): string => /* Cypher */ `
    MATCH (node:Actor:${label})
    WITH node, node.name AS name, [node.name] + [node.shortName, node.iso3] + node.aliases AS terms
    UNWIND terms AS term
    WITH node, name, term
    WHERE term IS NOT NULL`;
const byTerms = (
  label: string,
  name: string,
  ...others: readonly string[]
): string => /* Cypher */ `
    MATCH (node:${label})
    UNWIND [${[name, ...others].map((term) => `node.${term}`).join(', ')}] AS term
    WITH node, node.${name} AS name, term
    WHERE term IS NOT NULL`;

/** How each kind of node is found. */
export const SEARCH: Readonly<Record<NodeKind, Query<SearchParams, Hit>>> = {
  STATE: searchOf('states', byNames('State'), 'uganda'),
  ORGANISATION: searchOf('organisations', byNames('Organisation'), 'unea'),
  PERSON: searchOf('persons', byNames('Person'), 'zhao'),
  NEGOTIATION: searchOf('negotiations', byTerms('Negotiation', 'name'), 'minerals'),
  EVENT: searchOf('events', byTerms('Event', 'name', 'place'), 'nairobi'),
  INSTRUMENT: searchOf('instruments', byTerms('Instrument', 'name', 'symbol'), 'final'),
  CLAUSE: searchOf('clauses', byTerms('Clause', 'name', 'label'), 'expert'),
  ISSUE: searchOf('issues', byTerms('Issue', 'name', 'description'), 'due'),
  POSITION: searchOf('positions', byTerms('Position', 'summary'), 'china'),
  EVIDENCE: searchOf('evidence', byTerms('Evidence', 'paraphrase', 'phrase'), 'draft'),
  SOURCE: searchOf('sources', byTerms('Source', 'title', 'publisher'), 'climate'),
};

function searchOf(kind: string, head: string, example: string): Query<SearchParams, Hit> {
  return {
    name: `search-${kind}`,
    summary: `The ${kind} found by a text, best first; a row is one of them and the term that matched.`,
    cypher: `${head}${RANKED}`,
    example: { text: example, words: [example], limit: 20 },
    read: readHit,
  };
}

function readHit(row: Row): Hit {
  return {
    id: text(row, 'id'),
    name: text(row, 'name'),
    matched: text(row, 'matched'),
    rank: number(row, 'rank'),
  };
}
