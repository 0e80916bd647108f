/** Reads a design token by its custom property. */
export type ReadToken = (name: string) => string;

type Style = Readonly<Record<string, unknown>>;

/** How the elements of a class look. */
export type Rule = { readonly selector: string; readonly style: Style };

/** Makes a rule. */
export function rule(selector: string, style: Style): Rule {
  return { selector, style };
}

type Element = { data: (key: string) => unknown };

/** Takes a value of the style from the element's own data. */
export function data(key: string): (element: Element) => unknown {
  return (element) => element.data(key);
}
