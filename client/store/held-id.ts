/** Stands between the id of a position and what it is held on; no id has it. */
const ON = '@';

/**
 * The id of several positions that are alike on an issue. It tells the issue: a text of two issues is on both,
 * and one of its positions may stand for those alike on either.
 */
export function heldId(id: string, issue: string): string {
  return `${id}${ON}${issue}`;
}

/** The id on record of what is held: of the position that stands for those alike. */
export function recordId(held: string): string {
  return held.split(ON)[0] ?? held;
}
