import type { Message } from './messages.ts';

/** What a parameter of a message may be, by its name. */
const KINDS: Readonly<Record<string, unknown>> = {
  ...each('OWN_WORDS', 'dial known evidentiality'),
  ...each('STATE', 'kind'),
  ...each('DROPPED', 'fate change'),
  ...each('OPPOSES', 'stance'),
  ...each('PROVED', 'verification'),
  ...each('thin', 'look'),
  ...each('against', 'side'),
  ...each('2025-12-04', 'date'),
  ...each(true, 'descending'),
  ...each(
    5,
    'count counting all actors positions targets sources links mute hidden marks texts rows total leftOut shown',
    'index premises filled single step steps alone topics both hops rank most columns members cohesion camps',
    'unplaced polarisation modularity inside clashes outside stability share shared camp support spoke against',
    'forIt reserved for neither changes start end proved nearly pro away score weight',
  ),
};
/** What the name does not tell: a parameter by the path of its message. */
const OF_PATH: Readonly<Record<string, unknown>> = {
  'sentence.span': ['2010', '2025-12-05'],
  'brief.span': ['2010', '2025-12-05'],
  'relax.facet': 'issue',
  'andMore.more': 5,
  'panel.actors.counts': [['STATE', 5]],
  'panel.date.date': '2025-12-04',
  'source.spans.spans': ['PROVED', 'CHANGED', 'CHANGED'],
  'pairs.path.found.more': true,
  'timeline.window.from': '2010',
  'timeline.window.to': '2025-12-04',
  'timeline.column.events': [1, 2, 3],
  'timeline.column.changes': [1, 2, 3],
  'matrix.sorted.what': 'rows',
  'export.window.from': '2010',
  'export.window.to': '2025-12-04',
  'export.dates.first': '2010',
  'export.dates.last': '2025-12-04',
  'export.proof.proof': { PROVED: 5, CHANGED: 3, SOURCE_NOT_SUPPLIED: 2 },
  'coalitions.fraction.value': 5,
  'map.heads.force.centre': 'unused',
  'coalitions.withoutWays.ways': ['INFERRED', 'ANONYMOUS_OBSERVERS'],
  'panel.liveText.said': token('said'),
  'panel.livePart.stance': token('stance'),
};
const LISTS = new Set(['names', 'parts', 'values']);
const OBJECTS: Readonly<Record<string, readonly string[]>> = {
  said: ['actor', 'stance', 'target'],
};

function each(value: unknown, ...names: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(names.flatMap((list) => list.split(' ')).map((name) => [name, value]));
}

/** A text that no language has, for a parameter of this name. */
function token(name: string): string {
  return `zq${name.toLowerCase()}qz`;
}

/** Every token in a text, each once. */
export function tokensIn(text: string): readonly string[] {
  return [...new Set(text.toLowerCase().match(/zq\w+?qz/g))].toSorted();
}

/** A message by its path, with the English one, whose parameters bear the names. */
export type Asked = { readonly path: string; readonly message: Message; readonly english: Message };

/** What a message says when it is given a sample of everything; every count is `count`. */
export function say({ path, message, english }: Asked, count: number = 5): string {
  if (typeof message === 'string') return message;
  const given = parametersOf(english).map((names) => sample(path, names, count));
  const said = (message as (...all: readonly unknown[]) => unknown)(...given); // as its parameters name
  return typeof said === 'string' ? said : Object.values(said ?? {}).join('\n');
}

type Names = string | readonly string[];

/** The names of the parameters of a function; of one that is taken apart, the names of its parts. */
function parametersOf(message: Message): readonly Names[] {
  const text = message.toString();
  const inside = text.startsWith('(') ? text.slice(1, text.search(/\)\s*=>/)) : text.split('=>')[0];
  return (inside ?? '').match(/\{[^}]*\}|[^,{}\s]+/g)?.map(namesOf) ?? [];
}

function namesOf(parameter: string): Names {
  if (!parameter.startsWith('{')) return parameter;
  return (parameter.match(/[^,{}]+/g) ?? []).flatMap((part) => {
    const [name = ''] = part.trim().split(/[\s:=]/);
    return name === '' ? [] : name;
  });
}

function sample(path: string, names: Names, count: number): unknown {
  if (typeof names !== 'string') {
    return Object.fromEntries(names.map((name) => [name, sampleOf(path, name, count)]));
  }
  const parts = OF_PATH[`${path}.${names}`] === undefined ? OBJECTS[names] : undefined;
  return parts === undefined ? sampleOf(path, names, count) : sample(path, parts, count);
}

function sampleOf(path: string, name: string, count: number): unknown {
  const told = OF_PATH[`${path}.${name}`];
  if (told !== undefined) return told;
  if (LISTS.has(name) || `${path}.${name}` === 'export.sources.sources') {
    return [token(`${name}1`), token(`${name}2`)];
  }
  const kind = KINDS[name];
  if (typeof kind === 'number') return count;
  return kind ?? token(name);
}
