import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { actor } from './actor.ts';
import { actors } from './actors.ts';
import { claim } from './claim.ts';
import { clause } from './clause.ts';
import { clauses } from './clauses.ts';
import { coalition } from './coalition.ts';
import { commentRequest } from './comment-request.ts';
import { commonGround } from './common-ground.ts';
import { compare } from './compare.ts';
import type { Context } from './context.ts';
import { contradiction } from './contradiction.ts';
import { dataset } from './dataset.ts';
import { droppedClause } from './dropped-clause.ts';
import { event } from './event.ts';
import { evidence } from './evidence.ts';
import { facet } from './facet.ts';
import { graph } from './graph.ts';
import { instrument } from './instrument.ts';
import { issue } from './issue.ts';
import { lineage } from './lineage.ts';
import { matrix } from './matrix.ts';
import { membership } from './membership.ts';
import { method } from './method.ts';
import { negotiation } from './negotiation.ts';
import { network } from './network.ts';
import { node } from './node.ts';
import { note } from './note.ts';
import { overview } from './overview.ts';
import { path } from './path.ts';
import { position } from './position.ts';
import { positionFilter } from './position-filter.ts';
import { precedent } from './precedent.ts';
import { rejecting } from './rejecting.ts';
import type { SchemaModule } from './schema-module.ts';
import { search } from './search.ts';
import { source } from './source.ts';
import { story } from './story.ts';
import { target } from './target.ts';
import { timeline } from './timeline.ts';
import { vocabulary } from './vocabulary.ts';
import { whatIf } from './what-if.ts';

/** The concepts of the API: one line each. */
const MODULES: readonly SchemaModule[] = [
  vocabulary,
  node,
  note,
  actor,
  actors,
  membership,
  commentRequest,
  negotiation,
  event,
  issue,
  target,
  instrument,
  clause,
  clauses,
  lineage,
  droppedClause,
  precedent,
  position,
  positionFilter,
  evidence,
  source,
  claim,
  contradiction,
  method,
  search,
  facet,
  graph,
  method,
  whatIf,
  network,
  overview,
  coalition,
  commonGround,
  matrix,
  compare,
  timeline,
  path,
  overview,
  dataset,
  story,
];

/** Makes the schema that is served. */
export function createSchema(): GraphQLSchema {
  return makeExecutableSchema<Context>({
    typeDefs: MODULES.map(({ typeDefs }) => typeDefs),
    resolvers: MODULES.flatMap(({ resolvers, scalars }) => [rejecting(resolvers), scalars ?? {}]),
  });
}
