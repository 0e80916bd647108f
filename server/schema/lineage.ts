import {
  LINEAGE,
  type LineageStepRow,
  stepsFromClauses,
  stepsToClauses,
} from '../../queries/lineage/lineage-steps.ts';
import { evidenceOfSteps } from '../../queries/record/evidence.ts';
import { byParent, type Many } from './batch.ts';
import { spend } from './budget.ts';
import type { Context } from './context.ts';
import { countLeaning, leaningOn } from './leaning.ts';
import { loadNode, nodeIn, rowsBy } from './load-node.ts';
import { methodOf } from './method.ts';
import { readId } from './read-ids.ts';
import type { SchemaModule } from './schema-module.ts';

type OfClause = { readonly clause: string };

const later = byParent(stepsFromClauses);
const earlier = byParent(stepsToClauses);

/** What clauses came from and what became of them. */
export const lineage: SchemaModule = {
  typeDefs: /* GraphQL */ `
    "What a clause came from and what became of it: its steps, those before it first."
    type Lineage {
      steps: [LineageStep!]!
      "Positions read are those for and against the clauses that changed."
      method: Method!
    }

    "One change of a clause: into another, or into none."
    type LineageStep {
      from: Clause!
      "What it became; null where nothing took its place."
      to: Clause
      change: Fate!
      date: Date
      event: Event
      "One sentence in Demarche's own words."
      summary: String!
      "Who is on record for the clause that changed: positions with a polarity above zero."
      supporters: [Position!]!
      "Who is on record against the clause that changed: positions with a polarity below zero."
      opponents: [Position!]!
      evidence: [Evidence!]!
    }

    type Query {
      "What a clause came from and what became of it."
      lineage(clause: ID!): Lineage!
    }
  `,
  resolvers: {
    Lineage: {
      steps: async ({ clause }: OfClause, _, context) =>
        spend(await stepsOf(clause, context), context),
      method: async ({ clause }: OfClause, _, context) => {
        const changed = (await stepsOf(clause, context)).map(({ from }) => from);
        return methodOf([LINEAGE], {
          parameters: { clause },
          cypher: `${stepsToClauses.cypher};${stepsFromClauses.cypher}`,
          positions: await countLeaning(changed, context),
        });
      },
    },
    LineageStep: {
      from: nodeIn('from'),
      to: nodeIn('to'),
      event: nodeIn('event'),
      supporters: leaningOn('from', 1),
      opponents: leaningOn('from', -1),
      evidence: rowsBy(byParent(evidenceOfSteps)),
    },
    Query: {
      lineage: async (_, args: { readonly clause: string }, context) => {
        const clause = readId(args.clause, { place: 'clause', kinds: ['CLAUSE'] });
        await loadNode(clause, context);
        return { clause };
      },
    },
  },
};

/** Every step of a clause's lineage, those before it first. */
async function stepsOf(clause: string, context: Context): Promise<readonly LineageStepRow[]> {
  const before = await walk(clause, { steps: earlier, next: ({ from }) => from }, context);
  const after = await walk(clause, { steps: later, next: ({ to }) => to }, context);
  return [...before.reverse(), ...after];
}

/** Which way lineage is walked: the steps at a clause, and the clause that a step leads to. */
type Way = {
  readonly steps: Many<LineageStepRow>;
  readonly next: (step: LineageStepRow) => string | null;
};

/** Walks from a clause as far as there are steps, nearest first; a step is met once. */
async function walk(
  start: string,
  { steps, next }: Way,
  context: Context,
): Promise<LineageStepRow[]> {
  const met = new Map<string, LineageStepRow>();
  let clauses: readonly string[] = [start];
  while (clauses.length > 0) {
    const found = (await Promise.all(clauses.map((id) => steps(context).load(id)))).flat();
    const fresh = found.filter(({ id }) => !met.has(id));
    for (const step of fresh) met.set(step.id, step);
    clauses = [...new Set(fresh.flatMap((step) => next(step) ?? []))];
  }
  return [...met.values()];
}
