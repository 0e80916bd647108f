/** Gives each text an id of its own: the text itself as far as an id allows, numbered where two collide. */
export function localIds(texts: Iterable<string>): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const text of texts) {
    const plain = slugOf(text);
    let id = plain;
    for (let number = 2; taken.has(id); number += 1) id = `${plain}-${number}`;
    taken.add(id);
    ids.set(text, id);
  }
  return ids;
}

/** A text as the local part of an id. */
export function slugOf(text: string): string {
  const slug = text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}./_]+/gu, '-')
    .replaceAll(/^[-.]+|[-.]+$/g, '');
  return slug === '' ? 'none' : [...slug].slice(0, 80).join('');
}
