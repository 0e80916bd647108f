import { existsSync, readFileSync } from 'node:fs';
import { buildSchema, findBreakingChanges, type GraphQLSchema, printSchema } from 'graphql';
import { expect, test } from 'vitest';
import { createSchema } from '../../../server/schema/create-schema.ts';
import { absent } from '../../absent.ts';

const CONTRACT = new URL('../../../../shared/design/contract.graphql', import.meta.url);

/** What of the contract is served later: the answers that are derived, and the words that only they use. */
const LATER: readonly string[] = [];

/** What is served of the record, field by field. */
const SERVED = /* GraphQL */ `
  Query: dataset node nodes search actors instruments clauses issues events negotiations sources positions facets graph claims contradictions contradictionReport lineage droppedClauses precedents stories coalitions commonGround overview network matrix compare timeline paths
  Story: title steps
  StoryStep: name text address
  State: id name shortName aliases memberships positions commitments contradictions commentRequests iso3
  Organisation: id name shortName aliases memberships positions commitments contradictions commentRequests form members
  Person: id name shortName aliases memberships positions commitments contradictions commentRequests speaksFor
  CommentRequest: asker actor about date answer evidence
  Membership: actor organisation from to role evidence
  Negotiation: id name instruments events
  Event: id name form from to place negotiation body
  Issue: id name description targets
  Instrument: id name fate issues positions symbol form force body date negotiation clauses recalls recalledBy
  Clause: id name fate issues positions label wording instrument parent children verb bindingness text lineage
  Position: id actor target stance polarity date event forum evidentiality summary speaker evidence inferredFrom corroboration
  Evidence: id source start end sha256 phrase paraphrase quote verification
  Source: id title publisher date url language sha256 evidence
  Contradiction: id rule actor statement left right issues severity reasons doubts claimants innocentReadings readings method
  Doubt: code side
  ContradictionSide: actor target instrument lean forum stance date event positions evidence
  Claim: id claimant about rule left right paraphrase evidence answer ownAnswer requests
  DroppedClause: clause lastSeen droppedAt replacedBy opponents supporters evidence method
  Precedent: instrument recalled depth chain method
  Path: hops nodes links sentence
  Paths: paths more note noteParts method
  Lineage: steps method
  LineageStep: from to change date event summary supporters opponents evidence
  Graph: nodes links truncated total
  GraphNode: id kind name degree fate
  GraphLink: id source target type stance evidentiality count positions evidence
  Overview: grain total targets positionsLeftOut targetsLeftOut actors instruments sources events columns
  Facet: name values
  FacetValue: id name count
  SearchHit: node kind name matched score
  Method: name parts definition reference parameters cypher positions
  Network: nodes ties note noteParts method
  NetworkNode: id name kind activity
  NetworkTie: source target weight shared positions
  Matrix: rows columns cells truncated columnsLeftOut note noteParts method
  MatrixCell: row column polarity stances positions mixed
  Comparison: actors rows agreement shared note noteParts method
  ComparisonRow: topic cells verdict
  ComparisonCell: actor polarity stances positions
  Moment: date event positions steps method
  NetworkInput: mode relation level similarity normalisation minWeight minShared duplicates isolates filter whatIf
  WhatIf: actor target stance
  Coalitions: camps modularity polarisation unplaced brokers alternatives robustness note noteParts method
  NotePart: code id count of weight
  KindCount: kind count
  Camp: id label labelFor labelAgainst memberCounts members cohesion defining
  CampMember: actor stability
  CampTopic: topic inside outside positions
  Broker: actor score camps
  CampAlternative: method camps modularity agreement
  CampRobustness: without source evidentialities agreement
  CoalitionInput: level similarity method resamples seed filter whatIf
  CommonGroundReport: topics camps note noteParts method
  CommonGround: topic score everyCamp campSupport blockers unheard
  CampSupport: camp support spoke members
  Dataset: name version licence digest counts engine loadedAt sourcesProved sources codebook reportAddress
  PositionFilter: negotiations instruments targets issues actors actorKinds memberOf stances evidentialities sources events from to minCorroboration text
`;

test('serves every field of the record', () => {
  const schema = createSchema();

  const listed = SERVED.trim()
    .split('\n')
    .map((line) => line.trim().split(': '));
  for (const [type = '', fields = ''] of listed) {
    expect(`${type}: ${fieldsOf(schema, type).sort().join(' ')}`).toBe(
      `${type}: ${fields.split(' ').sort().join(' ')}`,
    );
  }
});

test('every type, enum and input says what it is', () => {
  const silent = Object.values(createSchema().getTypeMap())
    .filter(({ name, description }) => !name.startsWith('__') && !description)
    .map(({ name }) => name);

  expect(silent).toEqual([]);
});

test('breaks the contract in nothing but what is served later', () => {
  if (!existsSync(CONTRACT)) {
    absent({
      isData: true,
      what: 'the comparison with the contract',
      reason: 'want of the file that holds it',
      remedy: 'It lies beside the project, not in it.',
    });
  }
  const contract = buildSchema(readFileSync(CONTRACT, 'utf8'));

  const breaking = findBreakingChanges(contract, buildSchema(printSchema(createSchema())));

  const fields = breaking.filter(({ type }) => type !== 'TYPE_REMOVED').map(nameIn);
  const types = breaking.filter(({ type }) => type === 'TYPE_REMOVED').map(nameIn);
  expect(fields.map((name) => name.replace('Query.', '')).sort()).toEqual([...LATER].sort());
  expect(types.filter((type) => isUsed(contract, type, types))).toEqual([]);
});

function nameIn({ description }: { readonly description: string }): string {
  return description.split(' ')[0] ?? '';
}

/** Whether a field that is served, or one of an other type, needs the type that is missing. */
function isUsed(contract: GraphQLSchema, type: string, missing: readonly string[]): boolean {
  const users = Object.keys(contract.getTypeMap()).filter(
    (user) => !missing.includes(user) && user !== 'Query' && !user.startsWith('__'),
  );
  return users.some((user) => typesOf(contract, user).includes(type));
}

function fieldsOf(schema: GraphQLSchema, type: string): string[] {
  const named = schema.getType(type);
  return named !== undefined && 'getFields' in named ? Object.keys(named.getFields()) : [];
}

function typesOf(schema: GraphQLSchema, type: string): readonly string[] {
  const named = schema.getType(type);
  if (named === undefined || !('getFields' in named)) return [];
  return Object.values(named.getFields()).map((field) =>
    String(field.type).replaceAll(/[[\]!]/g, ''),
  );
}
