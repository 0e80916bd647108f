import type { Query } from '../query.ts';
import { text, textOrNull } from '../read.ts';
import type { Ids } from '../record/ids.ts';

/** That the actor of a claim was asked for comment on what one side of the claim is about. */
export type RequestOnClaim = {
  /** Id of the claim. */
  readonly of: string;
  readonly id: string;
  readonly date: string | null;
  /** Who asked, who was asked and about what, by name and by id. */
  readonly asker: string;
  readonly actor: string;
  readonly about: string;
  readonly ids: { readonly asker: string; readonly actor: string; readonly about: string };
  /** What was answered; null where no answer came. */
  readonly answer: string | null;
};

/** The requests for comment that touch on claims. */
export const requestsOnClaims: Query<Ids, RequestOnClaim> = {
  name: 'requests-on-claims',
  summary:
    'The requests for comment, put to the actors of claims, on a target of either side or its instrument; a row is a request by the names in it.',
  cypher: /* Cypher */ `
    UNWIND $ids AS of
    MATCH (claim:Claim {id: of})-[:LEFT|RIGHT]->(side)
    OPTIONAL MATCH (side)-[:ON]->(held:Target)
    WITH of, claim, coalesce(held, side) AS target
    OPTIONAL MATCH (target)-[:PART_OF]->(containing:Instrument)
    WITH of, claim, target.id AS target, containing.id AS whole
    MATCH (claim)-[:ABOUT]->(actor:Actor)<-[:PUT_TO]-(request:Request)-[:ABOUT]->(about:Target)
    WHERE about.id = target OR about.id = whole
    MATCH (asker:Actor)-[:ASKS]->(request)
    RETURN DISTINCT of, request.id AS id, request.date AS date, request.answer AS answer,
      asker.name AS asker, actor.name AS actor, about.name AS about,
      asker.id AS askerId, actor.id AS actorId, about.id AS aboutId
    ORDER BY of, id
  `,
  example: { ids: ['claim:gi-toc-uganda-due-diligence'] },
  read: (row) => ({
    of: text(row, 'of'),
    id: text(row, 'id'),
    date: textOrNull(row, 'date'),
    asker: text(row, 'asker'),
    actor: text(row, 'actor'),
    about: text(row, 'about'),
    ids: {
      asker: text(row, 'askerId'),
      actor: text(row, 'actorId'),
      about: text(row, 'aboutId'),
    },
    answer: textOrNull(row, 'answer'),
  }),
};

/**
 * What the actor of a claim answered to it; else how each request for comment on what it is about ended,
 * without saying that the claim itself was put; null where nothing was asked.
 */
export function answerOf(
  answer: string | null,
  requests: readonly RequestOnClaim[],
): string | null {
  if (answer !== null) return answer;
  return requests.length === 0 ? null : requests.map(endingOf).join(' ');
}

function endingOf({ asker, actor, about, answer }: RequestOnClaim): string {
  return answer === null
    ? `${actor} was asked by ${asker} for comment on “${about}” and gave no answer; that the claim itself was put to it is not on record.`
    : `Asked by ${asker} for comment on “${about}”, ${actor} answered: ${answer}`;
}
