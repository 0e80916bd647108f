import { type Evidentiality, POLARITY, type Stance } from '../vocabulary.ts';
import type { Named, Standpoint } from './standpoints.ts';

/** One side of a finding: what was held or written, when and where, and what shows it. */
export type Side = {
  /** Whose side it is; null for an instrument. */
  readonly actor: Named | null;
  readonly target: Named;
  /** The instrument that the target is, or is a clause of. */
  readonly whole: Named;
  readonly force: string | null;
  /** What all its positions say; null where they say it differently, or there is none. */
  readonly stance: Stance | null;
  /** Which way its positions lean. */
  readonly lean: Lean;
  /** When its earliest position was taken, or its instrument made. */
  readonly date: string | null;
  readonly event: string | null;
  readonly forum: Named | null;
  /** Ids, earliest first. */
  readonly positions: readonly string[];
  /** Ids of what else evidence shows of it: clauses, and a recall. */
  readonly shown: readonly string[];
  /** The sources that it goes back to, reprints counted once. */
  readonly sources: readonly string[];
  readonly evidentialities: readonly Evidentiality[];
};

/** Which way positions lean. */
export type Lean = 'for' | 'against' | 'neither';

/** The sources that each position or other thing shown goes back to, by its id. */
export type Origins = ReadonlyMap<string, readonly string[]>;

/** Makes a side of positions of one actor on one target that lean one way, earliest first. */
export function sideOf(held: readonly [Standpoint, ...Standpoint[]], origins: Origins): Side {
  const [first] = held;
  const { actor, target, whole, force, date, event, forum, stance } = first;
  const positions = held.map(({ id }) => id);
  return {
    ...{ actor, target, whole, force, date, event, forum, positions },
    stance: held.every((other) => other.stance === stance) ? stance : null,
    lean: leanOf(first),
    shown: [],
    sources: sourcesOf(positions, origins),
    evidentialities: held.map(({ evidentiality }) => evidentiality),
  };
}

/** The sources that some of what is shown goes back to, each once. */
export function sourcesOf(shown: readonly string[], origins: Origins): readonly string[] {
  return [...new Set(shown.flatMap((id) => origins.get(id) ?? []))].sort();
}

/** Which way a position leans: for, against, or neither. */
export function leanOf({ stance }: Standpoint): Lean {
  const polarity = POLARITY[stance] ?? 0;
  if (polarity === 0) return 'neither';
  return polarity > 0 ? 'for' : 'against';
}
