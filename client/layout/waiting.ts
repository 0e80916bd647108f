import type { StanceInput } from './input.ts';
import { linksOf } from './links.ts';
import { gather } from './order.ts';
import { type Profile, profilesOf } from './profiles.ts';

/** Up to so many links of one badge are drawn though what they lead to is folded. */
const MOST = 4;

/**
 * The links that wait for a choice: those of a badge with more than four, on a row that stands for several
 * texts. Such a badge is a sum, and so many lines to a sum hide those that lead to a text.
 */
export function waitingLinks(
  { groups }: Pick<StanceInput, 'groups'>,
  profiles: readonly Profile[],
): ReadonlySet<string> {
  const folds = new Set(
    groups.flatMap(({ targets }) => targets.flatMap(({ id, fold }) => (fold ? id : []))),
  );
  const folded = profiles
    .flatMap(({ links }) => links)
    .filter(({ target, side }) => side !== null && folds.has(target));
  const badges = gather(folded, ({ target, side, family }) => `${target}|${side}|${family}`);
  return new Set(
    [...badges.values()].flatMap((links) => (links.length > MOST ? links.map(({ id }) => id) : [])),
  );
}

/** How many links a picture draws while nothing is chosen, and how many wait. */
export function countLinks(input: StanceInput): { readonly drawn: number; readonly wait: number } {
  const profiles = profilesOf(input.actors, linksOf(input.positions));
  const sided = profiles.flatMap(({ links }) => links.filter(({ side }) => side !== null));
  const wait = waitingLinks(input, profiles).size;
  return { drawn: sided.length - wait, wait };
}
