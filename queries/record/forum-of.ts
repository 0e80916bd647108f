/**
 * The body in whose house the position `position` on `target` is taken: that of its event, else of the
 * instrument, else of the negotiation; null where none is on record. A constant expression.
 */
export const forumOf = (position: string, target: string): string => /* Cypher */ `coalesce(
        [(${position})-[:TAKEN_AT]->(:Event)-[:UNDER]->(body:Organisation) | body.id][0],
        [(${target})-[:UNDER]->(body:Organisation) | body.id][0],
        [(${target})-[:PART_OF]->(:Instrument)-[:UNDER]->(body:Organisation) | body.id][0],
        [(${position})-[:TAKEN_AT]->(:Event)-[:BELONGS_TO]->(:Negotiation)-[:UNDER]->(body:Organisation)
          | body.id][0],
        [(${target})-[:BELONGS_TO]->(:Negotiation)-[:UNDER]->(body:Organisation) | body.id][0],
        [(${target})-[:PART_OF]->(:Instrument)-[:BELONGS_TO]->(:Negotiation)
          -[:UNDER]->(body:Organisation) | body.id][0])`;
