import { kindOf } from '../../../queries/vocabulary.ts';
import type { StanceActor, StanceInput, StanceTarget } from '../input.ts';
import { type Link, linksOf } from '../links.ts';

/** What stands in a picture without sides: who speaks, what is spoken to, or what that is about. */
export type GraphNode =
  | { readonly form: 'actor'; readonly id: string; readonly actor: StanceActor }
  | { readonly form: 'row'; readonly id: string; readonly row: StanceTarget }
  | { readonly form: 'issue'; readonly id: string; readonly name: string };

/** A line that no stance is behind: a clause is part of its text, or concerns an issue. */
export type GraphTie = { readonly id: string; readonly from: string; readonly to: string };

/** A record as nodes and lines, where it is told by neither side nor order. */
export type Graph = {
  readonly nodes: readonly GraphNode[];
  /** Each pair of an actor and a target once for each family of stances; silence is no line. */
  readonly links: readonly Link[];
  readonly ties: readonly GraphTie[];
};

/** Makes the graph of a picture: every mark and every row of it, and the texts tied to their clauses. */
export function graphOf({ actors, groups, positions }: StanceInput): Graph {
  const rows = groups.flatMap(({ targets }) => targets);
  return {
    nodes: [
      ...actors.map((actor): GraphNode => ({ form: 'actor', id: actor.id, actor })),
      ...rows.map((row): GraphNode => ({ form: 'row', id: row.id, row })),
    ],
    links: linksOf(positions).filter(({ polarity }) => polarity !== null),
    ties: groups.flatMap(({ targets }) => {
      const head = targets.find((target) => target.head);
      const rest = targets.filter((target) => target !== head);
      return head ? rest.map(({ id }) => tieOf(id, head.id)) : [];
    }),
  };
}

/** Makes a tie between two nodes. */
export function tieOf(from: string, to: string): GraphTie {
  return { id: `${from}>${to}`, from, to };
}

/** Whether a row stands for whole texts, and not for clauses of one. */
export function isText({ id, head, holds }: StanceTarget): boolean {
  return head || kindOf(holds[0] ?? id) === 'INSTRUMENT';
}

/** The neighbours of each node: along lines of a stance, and where asked along ties as well. */
export function neighboursIn(
  { nodes, links, ties }: Graph,
  tied: boolean,
): ReadonlyMap<string, ReadonlySet<string>> {
  const near = new Map(nodes.map(({ id }) => [id, new Set<string>()]));
  const join = (one: string, other: string) => {
    near.get(one)?.add(other);
    near.get(other)?.add(one);
  };
  for (const { actor, target } of links) join(actor, target);
  if (tied) for (const { from, to } of ties) join(from, to);
  return near;
}
