/** What stands in markup: its texts as a reader sees them, and its elements in their order. */
export interface ReadMarkup {
  readonly text: string;
  readonly elements: readonly { readonly name: string; readonly attributes: string }[];
}

const TAG = /<(\/?)(\w+)((?: [\w:-]+="[^"<]*")*)(\/?)>/g;
const SIGNS: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  '#39': "'",
};

/** Reads markup that is well-formed: every element that opens is closed, in turn. Throws where it is not. */
export function readMarkup(markup: string): ReadMarkup {
  const tags = [...markup.matchAll(TAG)].map(([, end, name = '', attributes = '', own]) => ({
    name,
    attributes,
    ends: end !== '',
    stands: own === '',
  }));
  const open: string[] = [];
  for (const { name, ends } of tags.filter(({ stands }) => stands)) {
    if (!ends) open.push(name);
    else if (open.pop() !== name) throw new SyntaxError(`</${name}> closes another`);
  }
  if (open.length > 0) throw new SyntaxError(`<${open.join('> <')}> stay open`);
  const text = markup.replace(TAG, '\n');
  if (/[<>]/.test(text)) throw new SyntaxError('a sign of markup stands among the texts');
  const elements = tags.filter(({ ends }) => !ends);
  return { elements, text: text.replace(/&(#?\w+);/g, (_, name) => SIGNS[name] ?? '?') };
}
