import { POLARITY, STANCES } from '../../queries/vocabulary.ts';
import { given, type TableRow } from '../tables.ts';
import { krippendorffAlpha, type Unit } from './krippendorff-alpha.ts';
import { type Matching, matchPositions } from './match-positions.ts';

/** How far two codings of the same texts agree. */
export interface Reliability {
  readonly matching: Matching;
  /** Positions that both found, of all that either found: 0 to 1; null where neither found any. */
  readonly found: number | null;
  /** Alpha on the ten stances as mere names. */
  readonly nominal: number | null;
  /** Alpha on the ranks of the polarity, over the pairs in which both stances have one. */
  readonly ordinal: number | null;
  /** Alpha on the polarity itself, over the same pairs. */
  readonly interval: number | null;
  /** Pairs of positions on which the stances differ. */
  readonly disagreements: Matching['pairs'];
}

/** Compares the positions of two codings, row by row of `positions.csv`. */
export function compareCodings(left: readonly TableRow[], right: readonly TableRow[]): Reliability {
  const matching = matchPositions(left, right);
  const { pairs, onlyLeft, onlyRight } = matching;
  const all = pairs.length + onlyLeft.length + onlyRight.length;
  const polarities = pairs.map((pair) => pair.flatMap(polarityOf));
  return {
    matching,
    found: all === 0 ? null : pairs.length / all,
    nominal: krippendorffAlpha(pairs.map(stancesOf), 'nominal'),
    ordinal: krippendorffAlpha(polarities, 'ordinal'),
    interval: krippendorffAlpha(polarities, 'interval'),
    disagreements: pairs.filter((pair) => new Set(stancesOf(pair)).size > 1),
  };
}

/** The stances of a pair by their numbers in the list; a word that is no stance is missing. */
function stancesOf(pair: readonly TableRow[]): Unit {
  return pair.map(stanceNumber).filter((number) => number !== -1);
}

function stanceNumber(row: TableRow): number {
  return STANCES.findIndex((stance) => stance.toLowerCase() === given(row, 'stance'));
}

/** The polarity of a position in a list; an empty one where its stance has none. */
function polarityOf(row: TableRow): readonly number[] {
  const stance = STANCES[stanceNumber(row)];
  const polarity = stance === undefined ? null : POLARITY[stance];
  return polarity === null ? [] : [polarity];
}
