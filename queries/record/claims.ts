import type { Query } from '../query.ts';
import { oneOf, text, textOrNull } from '../read.ts';
import { CONTRADICTION_RULES } from '../vocabulary.ts';

/** What a source alleges of an actor: two sides, positions or clauses, that do not go together. */
export type ClaimRow = {
  readonly id: string;
  readonly claimant: string;
  readonly about: string;
  readonly rule: (typeof CONTRADICTION_RULES)[number];
  readonly left: string;
  readonly right: string;
  readonly paraphrase: string;
  readonly answer: string | null;
};

/** The claims about actors. */
export const claims: Query<{ readonly about: readonly string[] }, ClaimRow> = {
  name: 'claims',
  summary:
    'What sources allege of these actors, or of all where the list is empty; a row is a claim.',
  cypher: /* Cypher */ `
    MATCH (claimant:Actor)-[:CLAIMS]->(claim:Claim)-[:ABOUT]->(about:Actor)
    WHERE size($about) = 0 OR about.id IN $about
    MATCH (claim)-[:LEFT]->(left)
    MATCH (claim)-[:RIGHT]->(right)
    RETURN claim.id AS id, claimant.id AS claimant, about.id AS about, claim.rule AS rule,
      left.id AS left, right.id AS right, claim.paraphrase AS paraphrase, claim.answer AS answer
    ORDER BY id
  `,
  example: { about: ['state:UGA'] },
  read: (row) => ({
    id: text(row, 'id'),
    claimant: text(row, 'claimant'),
    about: text(row, 'about'),
    rule: oneOf(row, 'rule', CONTRADICTION_RULES),
    left: text(row, 'left'),
    right: text(row, 'right'),
    paraphrase: text(row, 'paraphrase'),
    answer: textOrNull(row, 'answer'),
  }),
};
