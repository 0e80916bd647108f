import { kindOf, type NodeKind } from '../../queries/vocabulary.ts';
import type { Place } from './state.ts';

/** A value as the address has it: nothing where it is the opening one. */
export function unless(value: string | null, opening: string | null): readonly string[] {
  return value === null || value === opening ? [] : [value];
}

/** What a word of a closed list changes; null where the value is none of it. */
export function found<Word extends string>(
  words: readonly Word[],
  value: string,
  change: (word: Word) => Partial<Place>,
): Partial<Place> | null {
  const word = words.find((known) => known === value);
  return word === undefined ? null : change(word);
}

/** Whether an id is of one of the kinds. */
export function is(kinds: readonly NodeKind[], id: string): boolean {
  return kinds.some((kind) => kind === kindOf(id));
}

/** A sorted list with one more value, once. */
export function added(values: readonly string[], value: string): readonly string[] {
  return values.includes(value) ? values : [...values, value].toSorted();
}
