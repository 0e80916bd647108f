import DataLoader from 'dataloader';
import type { Contradiction } from '../../queries/contradiction/assemble.ts';
import { type RuleName, SEVERITIES, type Severity } from '../../queries/contradiction/finding.ts';
import { DemarcheError } from '../../queries/errors.ts';
import { ACTOR_KINDS, CONTRADICTION_RULES } from '../../queries/vocabulary.ts';
import { readKnownFilter } from './asked-table.ts';
import { MOST_LISTED, spend } from './budget.ts';
import { type Context, perRequest } from './context.ts';
import {
  type FoundContradictions,
  findContradictions,
  type Wanted,
} from './find-contradictions.ts';
import { keeper } from './kept-by-state.ts';
import { loadNodes, type NodeRow } from './load-node.ts';
import { type Noted, noted } from './note.ts';
import type { PositionFilterArgs } from './position-filter.ts';
import { readIds } from './read-ids.ts';
import { readNumber } from './read-number.ts';
import type { Resolve } from './schema-module.ts';

type Ids = readonly string[] | null;

/** Which contradictions are asked for, as GraphQL hands it on. */
export type ContradictionArgs = {
  readonly rules?: readonly RuleName[] | null;
  readonly actors?: Ids;
  readonly issues?: Ids;
  readonly minSeverity?: Severity | null;
  readonly filter?: PositionFilterArgs | null;
  /** Most that are listed; all where it is left out. */
  readonly first?: number | null;
};

/** Contradictions, how many were found, and whether there may be more. */
export type ContradictionReport = Noted & {
  readonly contradictions: readonly Contradiction[];
  readonly found: number;
  readonly byRule: readonly { readonly rule: string; readonly count: number }[];
  readonly truncated: boolean;
};

const foundKept = keeper<FoundContradictions>();

/**
 * Reports what contradicts itself: found once for each state of the record and question. Throws `BAD_INPUT` where an argument cannot be used, `NOT_FOUND`
 * where it names what is not on record: an empty answer would hide that.
 */
export async function reportContradictions(
  args: ContradictionArgs,
  context: Context,
): Promise<ContradictionReport> {
  const actors = readIds(args.actors, { place: 'actors', kinds: ACTOR_KINDS });
  const issues = readIds(args.issues, { place: 'issues', kinds: ['ISSUE'] });
  await loadNodes([...actors, ...issues], context);
  const filter = args.filter ? await readKnownFilter(args.filter, context) : null;
  const rules = args.rules ?? [];
  const wanted: Wanted = { rules, actors, issues, filter };
  const find = (of: Context) => findContradictions(wanted, of);
  const { contradictions, cut } = await foundKept(JSON.stringify(wanted), find, context);
  const least = SEVERITIES.indexOf(args.minSeverity ?? 'LOW');
  const heavy = contradictions.filter(({ severity }) => SEVERITIES.indexOf(severity) <= least);
  const first = readNumber(args.first ?? MOST_LISTED, { place: 'first', most: MOST_LISTED });
  const listed = args.first == null ? heavy : heavy.slice(0, first);
  return {
    contradictions: spend(listed, context),
    found: heavy.length,
    byRule: CONTRADICTION_RULES.map((rule) => ({
      rule,
      count: heavy.filter((found) => found.rule === rule).length,
    })),
    truncated: cut !== null,
    ...noted(cut),
  };
}

/** Answers what contradicts itself, all of it; throws as `reportContradictions` does, and `LIMIT` where there may be more. */
export async function answerContradictions(
  args: ContradictionArgs,
  context: Context,
): Promise<readonly Contradiction[]> {
  const { contradictions, note } = await reportContradictions(args, context);
  return whole(contradictions, note);
}

function whole(found: readonly Contradiction[], note: string | null): readonly Contradiction[] {
  if (note === null) return found;
  throw new DemarcheError(
    'LIMIT',
    `${note}, or ask contradictionReport, which gives what there is`,
  );
}

/** Loads the contradictions in which actors stand on a side; the actors of one tick are one question. */
const byActor = perRequest(
  (context) =>
    new DataLoader<string, readonly Contradiction[]>(async (actors) => {
      const wanted = { rules: [], actors, issues: [], filter: null };
      const { contradictions, cut } = await findContradictions(wanted, context);
      const found = whole(contradictions, cut?.text ?? null);
      return actors.map((id) => found.filter((contradiction) => isOf(contradiction, id)));
    }),
);

function isOf({ actor, left, right }: Contradiction, id: string): boolean {
  return [actor, left.actor?.id, right.actor?.id].includes(id);
}

/** Resolves the contradictions in which an actor stands on a side. */
export const contradictionsOfActor: Resolve = async ({ id }: NodeRow, _, context) =>
  spend(await byActor(context).load(id), context);
