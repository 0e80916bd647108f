/** Compares two texts by code unit, never by locale, so that every machine gives one order. */
export function byText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Compares two things by id. */
export function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return byText(one.id, other.id);
}

/** The sum of a list of numbers. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
/** Gathers a list under a key, in the order met. */
export function gather<Item>(
  items: readonly Item[],
  key: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const under = key(item);
    const group = groups.get(under);
    if (group) group.push(item);
    else groups.set(under, [item]);
  }
  return groups;
}
