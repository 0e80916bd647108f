import { kindOf } from '../../queries/vocabulary.ts';
import type { ActorIndex, KnownActor } from './actor-index.ts';

/** An actor as a table names it: by a code or id, a name, or both. */
export interface NamedActor {
  readonly code: string;
  readonly name: string;
}

/** Whom a table means, or why nobody can say. */
export type Resolution =
  | { readonly is: 'known'; readonly actor: KnownActor }
  | { readonly is: 'left-out' }
  | {
      readonly is: 'doubtful';
      readonly why: string;
      readonly candidates: readonly KnownActor[];
    };

/** What readers decided, by `keyOf` an actor: an id, or `-` for an actor that is to be left out. */
export type Decisions = ReadonlyMap<string, string>;

/** What tells the actors of a table apart. */
export function keyOf({ code, name }: NamedActor): string {
  return JSON.stringify([code, name]);
}

/**
 * Finds out whom a table means: by decision, id, ISO code, name or alias, in this order, and only where
 * that is one actor. Whatever is like a name, or fits several, or does not fit its code, is doubtful.
 */
export function resolveActor(
  named: NamedActor,
  index: ActorIndex,
  decisions: Decisions,
): Resolution {
  const decision = decisions.get(keyOf(named)) ?? '';
  if (decision === '-') return { is: 'left-out' };
  if (decision === '') return lookUp(named, index);
  return { is: 'known', actor: index.byId(decision) ?? newActor(decision, named) };
}

function lookUp(named: NamedActor, index: ActorIndex): Resolution {
  const { code, name } = named;
  const coded = index.byId(code) ?? index.byCode(code);
  const called = index.byName(name === '' ? code : name);
  if (coded !== null) return fitting(coded, name === '' ? [] : called, named);
  const [only, ...others] = called;
  if (only === undefined) return unknown(named, index);
  if (others.length === 0) return { is: 'known', actor: only };
  return { is: 'doubtful', why: 'several go by this name', candidates: called };
}

/** The actor of a code, unless the name beside it is another's. */
function fitting(
  coded: KnownActor,
  called: readonly KnownActor[],
  { code }: NamedActor,
): Resolution {
  if (called.length === 0 || called.includes(coded)) return { is: 'known', actor: coded };
  const why = `the code ${code} is that of ${coded.name}, the name is another's`;
  return { is: 'doubtful', why, candidates: [coded, ...called] };
}

function unknown({ code, name }: NamedActor, index: ActorIndex): Resolution {
  const candidates = index.near(name === '' ? code : name);
  const why = candidates.length === 0 ? 'nobody goes by this name' : 'the name is only like others';
  return { is: 'doubtful', why, candidates };
}

/** An actor that a decision brings in. */
function newActor(id: string, { code, name }: NamedActor): KnownActor {
  const iso3 = kindOf(id) === 'STATE' ? id.slice('state:'.length) : null;
  return { id, name: name === '' ? code : name, codes: [], until: null, iso3 };
}
