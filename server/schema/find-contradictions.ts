import { adoptions } from '../../queries/contradiction/adoptions.ts';
import {
  assemble,
  type Contradiction,
  type Pairing,
  pairSides,
} from '../../queries/contradiction/assemble.ts';
import { departures } from '../../queries/contradiction/departures.ts';
import type { Finding, FindingParams, RuleName } from '../../queries/contradiction/finding.ts';
import { type LeftOut, leftOut } from '../../queries/contradiction/left-out.ts';
import { originsOfPositions, originsOfShown } from '../../queries/contradiction/origins.ts';
import { passingPositions } from '../../queries/contradiction/passing-positions.ts';
import { regressionSides } from '../../queries/contradiction/regression-sides.ts';
import { standpoints } from '../../queries/contradiction/standpoints.ts';
import type { Note } from '../../queries/note.ts';
import { claims } from '../../queries/record/claims.ts';
import type { Link } from '../../queries/record/ids.ts';
import { instrumentsById } from '../../queries/record/instruments.ts';
import { issuesById } from '../../queries/record/issues.ts';
import type { PositionFilterParams } from '../../queries/record/position-filter.ts';
import type { Context } from './context.ts';
import { findPairs } from './find-pairs.ts';

/** Which contradictions are looked for; a null filter lets every position pass. */
export type Wanted = Pick<FindingParams, 'actors' | 'issues'> & {
  readonly rules: readonly RuleName[];
  readonly filter: PositionFilterParams | null;
};

/** What contradicts itself, and what was not looked for among so much. */
export type FoundContradictions = {
  readonly contradictions: readonly Contradiction[];
  /** Why there may be more; null where there is no more. */
  readonly cut: Note | null;
};

/**
 * Finds what contradicts itself. Where there is a filter, both sides must hold a position that passes,
 * and those that do not pass are left out of them.
 */
export async function findContradictions(
  wanted: Wanted,
  context: Context,
): Promise<FoundContradictions> {
  const { filter } = wanted;
  const { store } = context;
  const { findings: found, crowded, cut } = await findPairs(wanted, context);
  if (found.length === 0) return { contradictions: [], cut };
  const texts = await readTexts(found.filter(isRegression), store);
  const pairs = found.filter((finding) => !isRegression(finding));
  const ids = unique([...pairs.flatMap(({ left, right }) => [left, right]), ...texts.adoptions]);
  const passing = filter === null ? ids : await passingOf(ids, filter, store);
  const known = await readKnown({ found, positions: passing, texts: texts.leftOut }, store);
  const pairings = [
    ...pairSides(pairs, known),
    ...regressionSides(found.filter(isRegression), texts, known),
  ];
  const whole = pairings
    .filter((pairing) => !isCrowded(pairing, crowded))
    .filter(
      ({ left, right }) =>
        filter === null || (left.positions.length > 0 && right.positions.length > 0),
    );
  return { contradictions: assemble(whole, known), cut };
}

/** Whether a pairing is one of several that its actor would have across targets: some of them are no answer. */
function isCrowded({ actor, left, right }: Pairing, crowded: ReadonlySet<string>): boolean {
  const isOfOne = left.actor !== null && left.actor.id === right.actor?.id;
  return isOfOne && actor !== null && crowded.has(actor) && left.target.id !== right.target.id;
}

type Store = Context['store'];

const isRegression = ({ rule }: Finding): boolean => rule === 'REGRESSION';

const unique = (ids: readonly (string | null)[]): readonly string[] =>
  [...new Set(ids.flatMap((id) => id ?? []))].sort();

function passingOf(ids: readonly string[], filter: PositionFilterParams, store: Store) {
  return store.ask(passingPositions.narrowed(filter), { ...filter, ids });
}

/** What the regressions are made of: nothing is asked where there is none. */
async function readTexts(regressions: readonly Finding[], store: Store) {
  if (regressions.length === 0) return { instruments: new Map(), leftOut: [], adoptions: [] };
  const recalls = regressions.map(({ left, right }) => ({ left, right }));
  const ids = unique(recalls.flatMap(({ left, right }) => [left, right]));
  const [instruments, lost] = await Promise.all([
    store.ask(instrumentsById, { ids }),
    store.ask(leftOut, { recalls }),
  ]);
  const targets = unique([...ids, ...lost.map(({ clause }) => clause.id)]);
  const adopted = await store.ask(adoptions, { ids: targets });
  return {
    instruments: new Map(instruments.map((row) => [row.id, row])),
    leftOut: lost,
    adoptions: adopted.map(({ id }) => id),
  };
}

/** What was found: by which positions, and in which texts. */
type Found = {
  readonly found: readonly Finding[];
  readonly positions: readonly string[];
  readonly texts: readonly LeftOut[];
};

async function readKnown({ found, positions, texts }: Found, store: Store) {
  const shown = unique(texts.flatMap(({ clause, recall }) => [clause.id, recall]));
  const actors = unique(found.map(({ actor }) => actor));
  const issueIds = unique(found.flatMap(({ issues }) => issues));
  const [held, ofPositions, ofShown, left, alleged, issues] = await Promise.all([
    store.ask(standpoints, { ids: positions }),
    store.ask(originsOfPositions, { ids: positions }),
    shown.length === 0 ? [] : store.ask(originsOfShown, { ids: shown }),
    store.ask(departures, { ids: actors }),
    store.ask(claims, { about: actors }),
    store.ask(issuesById, { ids: issueIds }),
  ]);
  return {
    standpoints: held,
    origins: originsOf([...ofPositions, ...ofShown]),
    departures: left,
    claims: alleged,
    issues: new Map(issues.map((issue) => [issue.id, issue])),
  };
}

function originsOf(links: readonly Link[]): ReadonlyMap<string, readonly string[]> {
  const origins = new Map<string, string[]>();
  for (const { of, id } of links) origins.set(of, [...(origins.get(of) ?? []), id]);
  return origins;
}
