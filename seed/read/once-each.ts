/** Most texts that are remembered; when there are more, all are forgotten. */
const MOST = 10_000;

/**
 * Gives texts that are equal as one text, as far as they lie near each other: in a table of a million
 * rows the same actors, stances and dates come again and again, and would each be kept a million times.
 */
export function onceEach(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const former = known.get(text);
    if (former !== undefined) return former;
    if (known.size === MOST) known.clear();
    known.set(text, text);
    return text;
  };
}
