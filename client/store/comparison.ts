import { POLARITY, STANCES, type Stance } from '../../queries/vocabulary.ts';
import type { Options } from './options.ts';
import type { Named } from './record.ts';

/** What one actor holds on one topic, as it is answered. */
export type ComparedCell = {
  readonly actor: string;
  /** Mean of the polarities held; null where none has one. */
  readonly polarity: number | null;
  readonly stances: readonly Stance[];
  readonly positions: readonly string[];
};
/** A topic with what each of the actors holds on it; who holds nothing has no cell. */
export type ComparedRow = { readonly topic: Named; readonly cells: readonly ComparedCell[] };

/** What the cells of a topic say together, where two take a side: and where fewer do. */
export const VERDICTS = ['opposed', 'mixed', 'apart', 'alike', 'alone', 'aside'] as const;
/** A verdict. */
export type Verdict = (typeof VERDICTS)[number];

/** The topics of one verdict, in the order in which they came. */
export type VerdictGroup = { readonly verdict: Verdict; readonly rows: readonly ComparedRow[] };

const ORDERS: Readonly<Record<Options['first'], readonly Verdict[]>> = {
  differences: VERDICTS,
  agreements: ['alike', 'apart', 'mixed', 'opposed', 'alone', 'aside'],
};

/** What the cells of one topic say together; silence and absence take no part. */
export function verdictOf(cells: readonly ComparedCell[]): Verdict {
  const placed = cells.filter(({ polarity }) => polarity !== null);
  if (placed.length === 0) return 'aside';
  if (placed.length === 1) return 'alone';
  if (placed.some(isMixed)) return 'mixed';
  const signs = new Set(placed.map(({ polarity }) => Math.sign(polarity ?? 0)));
  if (signs.has(1) && signs.has(-1)) return 'opposed';
  return signs.size > 1 ? 'apart' : 'alike';
}

/** The topics by what they say together, differences or agreements first; empty groups are left out. */
export function groupByVerdict(
  rows: readonly ComparedRow[],
  first: Options['first'],
): readonly VerdictGroup[] {
  return ORDERS[first].flatMap((verdict) => {
    const own = rows.filter(({ cells }) => verdictOf(cells) === verdict);
    return own.length === 0 ? [] : [{ verdict, rows: own }];
  });
}

/** The stances of a cell, each once, from for to against. */
export function stancesIn({ stances }: ComparedCell): readonly Stance[] {
  return STANCES.filter((stance) => stances.includes(stance));
}

function isMixed({ stances }: ComparedCell): boolean {
  const signs = stances.map((stance) => Math.sign(POLARITY[stance] ?? 0));
  return signs.includes(1) && signs.includes(-1);
}
