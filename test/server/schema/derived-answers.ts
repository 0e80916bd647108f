import { createSchema } from '../../../server/schema/create-schema.ts';
import { everyField } from './every-field.ts';

const DRAFT = 'clause:unea7-minerals-draft/due-diligence';
const WHAT_IF = `whatIf: [{ actor: "state:UGA", target: "${DRAFT}", stance: SUPPORTS }]`;
const EXPERTS = 'clause:unea7-minerals-draft/expert-group';

/** Every derived field of the API, each with what it is asked of the first record, and its type. */
const DERIVED: readonly (readonly [field: string, type: string])[] = [
  ['network(input: { level: CLAUSE })', 'Network'],
  ['network(input: { relation: CONGRUENCE, similarity: EXACT, minShared: 3 })', 'Network'],
  [`network(input: { relation: CONFLICT, similarity: ORDINAL, ${WHAT_IF} })`, 'Network'],
  ['network(input: { mode: TOPICS, normalisation: JACCARD, isolates: true })', 'Network'],
  ['network(input: { mode: TWO_MODE, normalisation: PROMINENCE })', 'Network'],
  ['network(input: { level: INSTRUMENT, duplicates: ALL, normalisation: COSINE })', 'Network'],
  ['network(input: { duplicates: DOCUMENT, level: CLAUSE })', 'Network'],
  ['matrix', 'Matrix'],
  ['matrix(level: ISSUE, order: ACTIVITY, filter: { evidentialities: [RECORD] })', 'Matrix'],
  ['matrix(level: INSTRUMENT, order: NAME)', 'Matrix'],
  ['compare(actors: ["state:COL", "state:UGA", "state:SAU"])', 'Comparison'],
  ['compare(actors: ["state:COL", "state:UGA"], level: CLAUSE)', 'Comparison'],
  ['coalitions(input: { resamples: 20 })', 'Coalitions'],
  ['coalitions(input: { method: LOUVAIN, resamples: 5, seed: 7 })', 'Coalitions'],
  ['coalitions(input: { method: AVERAGE_LINKAGE, level: CLAUSE, resamples: 5 })', 'Coalitions'],
  ['coalitions(input: { method: WARD, similarity: ORDINAL, resamples: 5 })', 'Coalitions'],
  [`coalitions(input: { method: CONCOR, resamples: 5, ${WHAT_IF} })`, 'Coalitions'],
  ['commonGround(input: {})', 'CommonGroundReport'],
  [`commonGround(input: { level: CLAUSE, method: WARD, ${WHAT_IF} })`, 'CommonGroundReport'],
  ['contradictions', 'Contradiction'],
  ['contradictions(rules: [REGRESSION], minSeverity: LOW)', 'Contradiction'],
  [`lineage(clause: "${EXPERTS}")`, 'Lineage'],
  ['droppedClauses', 'DroppedClause'],
  ['precedents', 'Precedent'],
  ['timeline', 'Moment'],
  ['timeline(filter: { actors: ["state:CHN"], from: "2025-12" })', 'Moment'],
  ['paths(from: "state:UGA", to: "org:gi-toc", most: 10)', 'Paths'],
  ['paths(from: "state:SAU", to: "issue:due-diligence")', 'Paths'],
];

/** Derived fields that hang on a node. */
const ON_NODES: readonly (readonly [id: string, type: string, field: string, of: string])[] = [
  ['state:UGA', 'State', 'contradictions', 'Contradiction'],
  [EXPERTS, 'Clause', 'lineage', 'Lineage'],
  ['clause:unea7-minerals-final/op2', 'Clause', 'bindingness', ''],
];

/** An operation for every derived answer, by the field that it asks for: all of it, nodes with what they say of themselves. */
export function derivedOperations(): readonly (readonly [asked: string, operation: string])[] {
  const schema = createSchema();
  const fieldsOf = (type: string) => (type === '' ? '' : everyField(schema, type, 0));
  return [
    ...DERIVED.map(([field, type]) => [field, `{ ${field} ${fieldsOf(type)} }`] as const),
    ...ON_NODES.map(
      ([id, type, field, of]) =>
        [
          `${field} of ${id}`,
          `{ node(id: "${id}") { ... on ${type} { ${field} ${fieldsOf(of)} } } }`,
        ] as const,
    ),
  ];
}

/** Fields of the API that say of themselves that they are derived. */
export function derivedFields(): readonly string[] {
  const asked = [...DERIVED.map(([field]) => field), ...ON_NODES.map(([, , field]) => field)];
  return [...new Set(asked.map((field) => field.split('(')[0] ?? ''))].sort();
}
