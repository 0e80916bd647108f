/** The words of the graph that a Cypher text uses. */
export interface Words {
  readonly labels: readonly string[];
  readonly types: readonly string[];
}

/** Finds the labels and relationship types in a Cypher text: `(n:Label)`, `n:Label`, `[r:TYPE|OTHER]`. */
export function wordsIn(cypher: string): Words {
  const text = cypher.replaceAll(/'(?:[^'\\]|\\.)*'/g, "''").replaceAll(/\/\/.*$/gm, '');
  const links = [
    ...text.matchAll(/\[\s*\w*\s*:\s*([\w|:\s]+?)(?:\*[\d.]*)?\s*(?:\{[^}]*\}\s*)?\]/g),
  ];
  const rest = links.reduce((left, [link]) => left.replace(link, '[]'), text);
  const bare = rest.replaceAll(/[{,]\s*\w+\s*:/g, ''); // `{id: $id, name: …}` names properties
  const labels = [...bare.matchAll(/:\s*([A-Za-z_]\w*)/g)];
  return {
    labels: labels.map(([, word = '']) => word),
    types: links.flatMap(([, words = '']) => words.split(/[|:\s]+/)),
  };
}
