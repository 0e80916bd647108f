import { byText, gather } from '../layout/order.ts';
import { nameOf, type PositionNode, type ViewRecord } from './record.ts';

/** How well a cell is covered: by two sources or more, by one, by inference alone, or not at all. */
export type Covered = 'several' | 'single' | 'inferred' | 'none';

/** What is on record of one actor on one issue. */
export type CoverageCell = {
  readonly issue: string;
  readonly covered: Covered;
  readonly positions: readonly PositionNode[];
  /** Sources that show any of them. */
  readonly sources: number;
};

/** One actor with a cell for each issue, in the order of the columns. */
export type CoverageRow = { readonly actor: string; readonly cells: readonly CoverageCell[] };

/** Actors by issues: who is on record on what, from how many sources. */
export type Coverage = {
  readonly issues: readonly string[];
  readonly rows: readonly CoverageRow[];
  /** Actors that are left out because there are too many. */
  readonly more: number;
};

/** Covers the issues by the actors that have most positions; both stand with the most spoken first. */
export function coverageOf(
  record: ViewRecord,
  positions: readonly PositionNode[],
  most: number,
): Coverage {
  const issuesOf = ({ target }: PositionNode) => record.targets.get(target)?.issues ?? [];
  const onIssue = (issue: string) => positions.filter((one) => issuesOf(one).includes(issue));
  const issues = [...record.issues.keys()]
    .map((issue) => ({ issue, count: onIssue(issue).length }))
    .toSorted((one, other) => other.count - one.count || byText(one.issue, other.issue))
    .map(({ issue }) => issue);
  const ranked = [...gather(positions, ({ actor }) => actor)].toSorted(
    ([one, own], [other, others]) =>
      others.length - own.length || byText(nameOf(record, one), nameOf(record, other)),
  );
  const rows = ranked.slice(0, most).map(([actor, own]) => ({
    actor,
    cells: issues.map((issue) =>
      cellOf(
        issue,
        own.filter((one) => issuesOf(one).includes(issue)),
      ),
    ),
  }));
  return { issues, rows, more: Math.max(0, ranked.length - most) };
}

function cellOf(issue: string, positions: readonly PositionNode[]): CoverageCell {
  const sources = new Set(positions.flatMap((position) => position.sources)).size;
  return { issue, positions, sources, covered: coveredBy(sources, positions.length) };
}

function coveredBy(sources: number, positions: number): Covered {
  if (positions === 0) return 'none';
  if (sources === 0) return 'inferred';
  return sources === 1 ? 'single' : 'several';
}
