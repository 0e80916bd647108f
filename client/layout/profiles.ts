import type { StanceActor } from './input.ts';
import type { Link } from './links.ts';
import { byId, gather, sum } from './order.ts';

/** Where an actor stands: against, for, on both sides, or without a side. */
export type Zone = 'left' | 'right' | 'both' | 'quiet';
/** A side of the spine. */
export type Side = 'left' | 'right';
/** A link and the side of the spine that it reaches; null for a link that is not drawn. */
export type SidedLink = Link & { readonly side: Side | null };

/** An actor with its links and where they put it. */
export type Profile = StanceActor & {
  readonly links: readonly SidedLink[];
  /** Mean polarity over its links; null where none has one. */
  readonly mean: number | null;
  readonly zone: Zone;
  /** Links that lean one way or the other. */
  readonly degree: number;
};

/** The profile of each actor, in order of id. */
export function profilesOf(
  actors: readonly StanceActor[],
  links: readonly Link[],
): readonly Profile[] {
  const held = gather(links, ({ actor }) => actor);
  return actors.map((actor) => profileOf(actor, held.get(actor.id) ?? [])).toSorted(byId);
}

function profileOf(actor: StanceActor, own: readonly Link[]): Profile {
  const said = own.filter(({ polarity }) => polarity !== null);
  // One for all, or where several are one mark, one for each of them.
  const heads = sum(said.map(({ count }) => count));
  const leaning = sum(said.map(({ polarity, count }) => (polarity ?? 0) * count));
  const mean = said.length === 0 ? null : leaning / heads;
  const zone = zoneOf(mean);
  const links = own.map((link) => ({ ...link, side: sideOf(link, zone) }));
  return { ...actor, links, mean, zone, degree: said.length };
}

/** The zone of a mean polarity: from a quarter on, an actor leans. */
export function zoneOf(mean: number | null): Zone {
  if (mean === null) return 'quiet';
  if (mean <= -0.25) return 'left';
  return mean >= 0.25 ? 'right' : 'both';
}

/** Silence is never drawn as a link; an actor that stands both ways reaches each side by its sign. */
function sideOf({ polarity }: Link, zone: Zone): Side | null {
  if (polarity === null || zone === 'quiet') return null;
  if (zone !== 'both') return zone;
  return polarity < 0 ? 'left' : 'right';
}
