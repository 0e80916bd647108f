import { answerOf, requestsOnClaims } from '../../queries/contradiction/requests-on-claims.ts';
import { claims as askClaims, type ClaimRow } from '../../queries/record/claims.ts';
import { evidenceOfClaims } from '../../queries/record/evidence.ts';
import { ACTOR_KINDS } from '../../queries/vocabulary.ts';
import { byParent } from './batch.ts';
import { nodeIn, rowsBy } from './load-node.ts';
import { readIds } from './read-ids.ts';
import type { SchemaModule } from './schema-module.ts';

const requests = byParent(requestsOnClaims);

/** What a source alleges of an actor. */
export const claim: SchemaModule = {
  typeDefs: /* GraphQL */ `
    "A source's own allegation, and anything the accused side answered."
    type Claim {
      id: ID!
      "Who alleges it."
      claimant: Actor!
      "The actor that it is alleged of."
      about: Actor!
      "The rule by which the two sides do not go together."
      rule: ContradictionRule!
      "One side: a position or a clause."
      left: Node!
      "The other side: a position or a clause."
      right: Node!
      paraphrase: String!
      evidence: [Evidence!]!
      "What the actor answered, or that it was asked about a text of either side and gave no answer; null where nothing on record was asked."
      answer: String
      "What the actor answered to the claim itself, as the record has it: then answer is that, and no more."
      ownAnswer: String
      "The requests for comment, put to the actor, on what either side is about: where there is no answer to the claim itself, answer tells of these."
      requests: [CommentRequest!]!
    }

    type Query {
      "What sources allege of these actors, or of any."
      claims(about: [ID!]): [Claim!]!
    }
  `,
  resolvers: {
    Claim: {
      claimant: nodeIn('claimant'),
      about: nodeIn('about'),
      left: nodeIn('left'),
      right: nodeIn('right'),
      evidence: rowsBy(byParent(evidenceOfClaims)),
      answer: async ({ id, answer }: ClaimRow, _, context) =>
        answerOf(answer, await requests(context).load(id)),
      ownAnswer: ({ answer }: ClaimRow) => answer,
      requests: async ({ id }: ClaimRow, _, context) =>
        (await requests(context).load(id)).map(({ ids, ...request }) => ({
          ...request,
          ...{ of: ids.actor, asker: ids.asker, about: ids.about },
        })),
    },
    Query: {
      claims: (_, { about }: { readonly about?: readonly string[] | null }, { store }) =>
        store.ask(askClaims, { about: readIds(about, { place: 'about', kinds: ACTOR_KINDS }) }),
    },
  },
};
