import { STANCES, type Stance } from '../../queries/vocabulary.ts';

/** A position that is on no record, to see what would change. */
export type WhatIf = {
  readonly actor: string;
  readonly target: string;
  readonly stance: Stance;
};

/** Stands between the parts of what is supposed; no id has it. */
const BETWEEN = '~';

/** Writes what is supposed as one value of an address. */
export function writeWhatIf({ actor, target, stance }: WhatIf): string {
  return [actor, target, stance.toLowerCase()].join(BETWEEN);
}

/** Reads what is supposed; null where a part is missing, or the stance is none. */
export function readWhatIf(text: string): WhatIf | null {
  const [actor = '', target = '', word, ...more] = text.split(BETWEEN);
  const stance = STANCES.find((known) => known.toLowerCase() === word);
  if (stance === undefined || actor === '' || target === '' || more.length > 0) return null;
  return { actor, target, stance };
}

/** Supposes something more; the same actor takes one stance on a target. */
export function suppose(whatIfs: readonly WhatIf[], whatIf: WhatIf): readonly WhatIf[] {
  return [...withdraw(whatIfs, whatIf), whatIf];
}

/** Supposes it no more. */
export function withdraw(
  whatIfs: readonly WhatIf[],
  { actor, target }: Pick<WhatIf, 'actor' | 'target'>,
): readonly WhatIf[] {
  return whatIfs.filter((other) => other.actor !== actor || other.target !== target);
}
