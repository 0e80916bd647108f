import type { Query } from '../query.ts';
import { type LineageStepRow, readStep, STEP_COLUMNS } from './lineage-steps.ts';

/** Which steps: those at targets, or every one. */
export type StepsAtParams = { readonly ids: readonly string[]; readonly every: boolean };

/** The steps that start or end at targets; every step where that is asked for. */
export const stepsAtTargets: Query<StepsAtParams, LineageStepRow> = {
  name: 'steps-at-targets',
  summary:
    'What became of clauses, or what they came from; a row is a step that touches one of them.',
  cypher: /* Cypher */ `
    MATCH (step:LineageStep)
    WHERE $every OR EXISTS {
      MATCH (step)-[:FROM]->(start:Clause) WHERE start.id IN $ids
    } OR EXISTS {
      MATCH (step)-[:TO]->(end:Clause) WHERE end.id IN $ids }
    WITH step, step.id AS of${STEP_COLUMNS}`,
  example: { ids: ['clause:unea7-minerals-draft/expert-group'], every: false },
  read: readStep,
};
