import { BadInputError } from '../../queries/errors.ts';
import {
  ACTOR_KINDS,
  ID_PREFIX,
  kindOf,
  NODE_KINDS,
  type NodeKind,
} from '../../queries/vocabulary.ts';

/** Kinds of target. */
export const TARGET_KINDS = ['INSTRUMENT', 'CLAUSE'] as const;

/** Where ids stand among the arguments, and of which kinds they may be. */
export type IdPlace = { readonly place: string; readonly kinds: readonly NodeKind[] };

/** Reads an id; throws `BAD_INPUT` where it is not of the form `kind:local`, or of another kind. */
export function readId(id: string, { place, kinds }: IdPlace): string {
  const kind = kindOf(id);
  const fits = kind !== null && kinds.includes(kind) && id.length > ID_PREFIX[kind].length + 1;
  if (fits) return id;
  const forms = kinds.map((allowed) => `${ID_PREFIX[allowed]}:…`).join(', ');
  throw new BadInputError(place, JSON.stringify(id), `an id of the form ${forms}`);
}

/** Reads an id as `readId`; one that is not given is null. */
export function readMaybeId(id: string | null | undefined, place: IdPlace): string | null {
  return id === null || id === undefined ? null : readId(id, place);
}

/** Reads a list of ids, each as `readId`; a list that is not given is empty. */
export function readIds(
  ids: readonly string[] | null | undefined,
  place: IdPlace,
): readonly string[] {
  return [...new Set((ids ?? []).map((id) => readId(id, place)))];
}

/** Any node. */
export const ANY_KIND: readonly NodeKind[] = NODE_KINDS;

/** What the ids of kinds of actor start with; throws `BAD_INPUT` where a kind is none of an actor. */
export function readActorKinds(
  kinds: readonly NodeKind[] | null | undefined,
  place: string,
): readonly string[] {
  return (kinds ?? []).map((kind) => {
    if (ACTOR_KINDS.some((known) => known === kind)) return `${ID_PREFIX[kind]}:`;
    throw new BadInputError(place, kind, ACTOR_KINDS.join(', '));
  });
}
