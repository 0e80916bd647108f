import { BadInputError } from '../../queries/errors.ts';
import {
  ACTOR_KINDS,
  EVIDENTIALITIES,
  type Evidentiality,
  FATES,
} from '../../queries/vocabulary.ts';
import type { ExportedPosition } from './export-view.ts';
import { FAMILIES, familyOf } from './legend.ts';

/** The facets of the viewer: what is switched off stands in its address as `no-stance=oppose`. */
export const FACETS = ['stance', 'known', 'actor', 'fate', 'issue', 'source'] as const;
/** A facet. */
export type Facet = (typeof FACETS)[number];

/** What is left out beyond the filter: what is hidden, weak evidence, and values that are switched off. */
export type LeftOut = {
  readonly dial: Evidentiality;
  /** Values by their facet; a facet that is not named leaves nothing out. */
  readonly off: Readonly<Partial<Record<Facet, readonly string[]>>>;
  /** Ids of actors and targets. */
  readonly hidden: readonly string[];
};

/** The value of what has none, such as a target whose fate no source tells. */
const NO_VALUE = 'none-on-record';

/** The values of a position in each facet: it stays while one of them is on. */
const VALUES: Readonly<Record<Facet, (position: ExportedPosition) => readonly string[]>> = {
  stance: ({ stance }) => [familyOf(stance)],
  known: ({ evidentiality }) => [evidentiality],
  actor: ({ actor }) => [actor.kind],
  fate: ({ target }) => [target.fate ?? NO_VALUE],
  issue: ({ target }) => orNone(target.issues.map(({ id }) => id)),
  source: ({ sources }) => orNone(sources),
};

/** The values that a facet can have; null where they are ids of the record. */
const CLOSED: Readonly<Record<Facet, readonly string[] | null>> = {
  stance: FAMILIES,
  known: EVIDENTIALITIES,
  actor: ACTOR_KINDS,
  fate: [...FATES, NO_VALUE],
  issue: null,
  source: null,
};

/**
 * Whether a position stays: neither its actor nor its target is hidden, its evidence is strong enough,
 * and in no facet are all its values off.
 */
export function stays(position: ExportedPosition, { dial, off, hidden }: LeftOut): boolean {
  if (hidden.includes(position.actor.id) || hidden.includes(position.target.id)) return false;
  if (EVIDENTIALITIES.indexOf(position.evidentiality) > EVIDENTIALITIES.indexOf(dial)) return false;
  return FACETS.every((facet) => {
    const out = off[facet];
    return out === undefined || VALUES[facet](position).some((value) => !out.includes(value));
  });
}

/** Reads a value of a facet; throws `BAD_INPUT` where the facet cannot have it. */
export function readLeftOut(facet: Facet, value: string): string {
  const closed = CLOSED[facet];
  if (closed === null || closed.includes(value)) return value;
  throw new BadInputError(`no-${facet}`, JSON.stringify(value), closed.join(', '));
}

function orNone(values: readonly string[]): readonly string[] {
  return values.length === 0 ? [NO_VALUE] : values;
}
