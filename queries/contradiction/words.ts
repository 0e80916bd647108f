import type { Stance } from '../vocabulary.ts';
import type { Side } from './side.ts';
import type { Named } from './standpoints.ts';

/** A name in a sentence, as the record writes it. */
export const quoted = ({ name }: Named): string => `“${name}”`;

/** Names one after another: “a”, “b” and “c”. */
export function listed(names: readonly Named[]): string {
  const all = names.map(quoted);
  const last = all.pop() ?? '';
  return all.length === 0 ? last : `${all.join(', ')} and ${last}`;
}

/** A target and the instrument that it is a clause of. */
export function placeOf({ target, whole }: Pick<Side, 'target' | 'whole'>): string {
  return target.id === whole.id ? quoted(target) : `${quoted(target)} in ${quoted(whole)}`;
}

/** A date in brackets, where there is one. */
export const when = (date: string | null): string => (date === null ? '' : ` (${date})`);

/** What a side is called among reasons. */
export function nameOfSide({ actor, target, date }: Side): string {
  return actor === null
    ? `what stands in ${quoted(target)}`
    : `${actor.name} on ${quoted(target)}${when(date)}`;
}

/** What a stance says of its actor, before the name of its target. */
export const SAYS: Readonly<Record<Stance, string>> = {
  PROPOSES: 'proposes',
  COMMITS: 'is committed to',
  SUPPORTS: 'supports',
  CONDITIONAL: 'conditionally supports',
  ABSTAINS: 'abstains on',
  RESERVES: 'has reservations about',
  OPPOSES: 'opposes',
  SILENT: 'is silent on',
  WITHDREW: 'withdrew from',
  ABSENT: 'was absent from',
};
