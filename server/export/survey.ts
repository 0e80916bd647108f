import {
  EVIDENTIALITIES,
  type Evidentiality,
  STANCES,
  type Stance,
  type Verification,
} from '../../queries/vocabulary.ts';
import { linksOf } from './drawn-links.ts';
import type { ExportedLink, ExportedPosition, ExportedRecord, ExportHead } from './export-view.ts';

/** What is known of positions once each has been met, and none of them is held any more. */
export type Survey = Pick<ExportHead, 'count' | 'stances' | 'evidentialities' | 'proof'> &
  Pick<ExportedRecord, 'dates'> & {
    /** Ids of the sources of their evidence. */
    readonly cited: ReadonlySet<string>;
    /** How many links are drawn at each node. */
    readonly degrees: ReadonlyMap<string, number>;
  };

/** Meets every position of some parts. */
export async function surveyOf(parts: AsyncIterable<readonly ExportedPosition[]>): Promise<Survey> {
  const stances = new Set<Stance>();
  const known = new Set<Evidentiality>();
  const cited = new Set<string>();
  const proof: Record<Verification, number> = { PROVED: 0, CHANGED: 0, SOURCE_NOT_SUPPLIED: 0 };
  const degrees = new Map<string, number>();
  let count = 0;
  let dates: Survey['dates'] = null;
  for await (const positions of parts) {
    count += positions.length;
    for (const { stance, evidentiality, date, evidence, sources } of positions) {
      stances.add(stance);
      known.add(evidentiality);
      dates = reach(dates, date);
      for (const source of sources) cited.add(source);
      for (const { verification } of evidence) proof[verification] += 1;
    }
    countEnds(linksOf(positions), degrees);
  }
  return {
    count,
    stances: STANCES.filter((stance) => stances.has(stance)),
    evidentialities: EVIDENTIALITIES.filter((one) => known.has(one)),
    proof,
    dates,
    cited,
    degrees,
  };
}

/** Adds to each node how many of the links end at it. */
export function countEnds(
  links: readonly Pick<ExportedLink, 'source' | 'target'>[],
  degrees: Map<string, number>,
): void {
  for (const { source, target } of links) {
    for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
}

/** A span of dates that reaches to one more. */
function reach(dates: Survey['dates'], date: string | null): Survey['dates'] {
  if (date === null) return dates;
  const [first, last] = dates ?? [date, date];
  return [date < first ? date : first, date > last ? date : last];
}
