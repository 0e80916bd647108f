/** The classes that are on, as one attribute; nothing where none is. */
export function classOf(classes: Readonly<Record<string, boolean>>): string | undefined {
  const on = Object.keys(classes).filter((name) => classes[name]);
  return on.length === 0 ? undefined : on.join(' ');
}
