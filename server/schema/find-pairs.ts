import { contested } from '../../queries/contradiction/contested.ts';
import { crowdedAmong } from '../../queries/contradiction/crowded.ts';
import {
  EVERY_FINDING,
  type Finding,
  type FindingParams,
  type RuleName,
} from '../../queries/contradiction/finding.ts';
import { RULES } from '../../queries/contradiction/rules.ts';
import { addTallies, TALLIES_ON } from '../../queries/network/topic-tallies.ts';
import { type Note, notePart } from '../../queries/note.ts';
import { actorLoads, actorLoadsOn } from '../../queries/record/actor-loads.ts';
import { EVERY_POSITION, type PositionFilterParams } from '../../queries/record/position-filter.ts';
import type { Context } from './context.ts';
import { readInParts } from './in-parts.ts';

/** Which pairs are looked for. */
type PairsWanted = Pick<FindingParams, 'actors' | 'issues'> & {
  readonly rules: readonly RuleName[];
  readonly filter: PositionFilterParams | null;
};

/** The pairs that the rules set against each other. */
export type FoundPairs = {
  readonly findings: readonly Finding[];
  /** The actors of whom only pairs on one target count. */
  readonly crowded: ReadonlySet<string>;
  /** Why there may be more; null where there are none. */
  readonly cut: Note | null;
};

/** Most targets that are named to the rules, so that they look at nothing else. */
const MOST_TARGETS = 200;

/**
 * Asks the rules for their pairs. Where a filter lets through what is held on few targets, no others are
 * looked at. Actors who hold too much to set all of it against all of it are compared on each target by itself.
 */
export async function findPairs(wanted: PairsWanted, context: Context): Promise<FoundPairs> {
  const asked = await paramsOf(wanted, context);
  if (asked === null) return { findings: [], crowded: new Set(), cut: null };
  const rules = RULES.filter(
    ({ rule }) => wanted.rules.length === 0 || wanted.rules.includes(rule),
  );
  const full = await askAll(rules, asked, context);
  const alone = await askOnContested(rules, asked, context);
  const isCut = [...full, ...alone.found].some(({ length }) => length >= asked.limit);
  return {
    findings: [...full.flat(), ...alone.found.flat()],
    crowded: new Set(asked.crowded),
    cut: cutOf(asked, isCut || alone.isCut),
  };
}

/** Says what was not looked for; null where all was. */
function cutOf({ crowded, limit }: FindingParams, isCut: boolean): Note | null {
  const left = crowded.length;
  const cuts = [
    ...(left === 0
      ? []
      : [
          [
            `${left} actors hold too much to set all of it against all of it: of them only what they hold on one and the same target is compared`,
            notePart('ACTORS_NOT_SET_AGAINST_ALL', { count: left }),
          ] as const,
        ]),
    ...(isCut
      ? [
          [
            `of each rule at most ${limit} pairs of positions are taken`,
            notePart('PAIRS_CUT', { count: limit }),
          ] as const,
        ]
      : []),
  ];
  if (cuts.length === 0) return null;
  const text = `${cuts.map(([said]) => said).join('; ')}. Narrow the filter for more`;
  return { text, parts: cuts.map(([, part]) => part) };
}

/** What the rules are asked with; null where no position passes the filter. */
async function paramsOf(
  { actors, issues, filter }: PairsWanted,
  context: Context,
): Promise<FindingParams | null> {
  const targets = filter === null ? [] : await targetsOf(filter, context);
  if (targets === null) return null;
  const loads =
    targets.length === 0
      ? await context.store.ask(actorLoads, { actors })
      : await context.store.ask(actorLoadsOn, { actors, targets });
  return { ...EVERY_FINDING, actors, issues, targets, crowded: crowdedAmong(loads) };
}

/** The targets of the positions that pass a filter; none where they are too many to name, null where there is none. */
async function targetsOf(
  filter: PositionFilterParams,
  context: Context,
): Promise<readonly string[] | null> {
  const ask = (part: PositionFilterParams) =>
    context.store.ask(TALLIES_ON.CLAUSE.narrowed(part), part);
  const targets = addTallies(await readInParts(filter, ask, context)).map(({ topic }) => topic);
  if (targets.length === 0) return null;
  return targets.length > MOST_TARGETS ? [] : targets.sort();
}

function askAll(rules: typeof RULES, params: FindingParams, { store }: Context) {
  return Promise.all(rules.map((rule) => store.ask(rule, params)));
}

/** What crowded actors hold on the targets that they are both for and against, and whether these are too many. */
async function askOnContested(rules: typeof RULES, asked: FindingParams, context: Context) {
  const { crowded, targets } = asked;
  if (crowded.length === 0) return { found: [], isCut: false };
  const ask = ({ actors }: PositionFilterParams) => context.store.ask(contested, { actors });
  const parts = await readInParts({ ...EVERY_POSITION, actors: crowded }, ask, context);
  const among = parts
    .flat()
    .filter(({ target }) => targets.length === 0 || targets.includes(target));
  if (among.length === 0) return { found: [], isCut: false };
  const both = unique(among.map(({ target }) => target));
  const params = {
    ...{ ...asked, crowded: [], targets: both.slice(0, MOST_TARGETS) },
    actors: unique(among.map(({ actor }) => actor)),
  };
  const found = await askAll(rules.filter(isOfOne), params, context);
  return { found, isCut: both.length > MOST_TARGETS };
}

/** Whether a rule sets what an actor holds against what the same actor holds. */
function isOfOne({ rule }: { readonly rule: RuleName }): boolean {
  return rule !== 'BLOC' && rule !== 'REGRESSION';
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort();
}
