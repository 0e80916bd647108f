/** A message: words, or a function that makes them of what it is given. */
export type Message = string | ((...given: readonly never[]) => unknown);

/** Every message of a catalogue by its path, and every list of it by the paths of what it holds. */
export function messagesOf(catalogue: unknown, path: string = ''): ReadonlyMap<string, Message> {
  if (typeof catalogue === 'string' || typeof catalogue === 'function') {
    return new Map([[path, catalogue as Message]]); // a function of a catalogue makes words
  }
  return new Map(
    Object.entries(catalogue ?? {}).flatMap(([key, value]) => [
      ...messagesOf(value, path === '' ? key : `${path}.${key}`),
    ]),
  );
}
