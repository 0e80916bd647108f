import type { ActorNode } from './record.ts';

/** Letters from which a name is long. */
const LONG = 26;

/** A name, or where that is long and the record has a shorter one, that. */
export function shortNameOf({ name, shortName }: Pick<ActorNode, 'name' | 'shortName'>): string {
  return name.length > LONG && shortName !== null ? shortName : name;
}
