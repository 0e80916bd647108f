import type { Fate } from '../../queries/vocabulary.ts';
import type { LineageStep, Wording } from './detail.ts';

/** A clause on the way, or its end: what it was called, and by which change it was reached. */
export type RibbonStop = {
  readonly key: string;
  /** Null where nothing took the place of what was before. */
  readonly id: string | null;
  readonly name: string;
  /** Null where the way begins. */
  readonly change: Fate | null;
  readonly summary: string | null;
  readonly date: string | null;
  /** The clause before and the clause that it became; null where the way begins, or nothing took its place. */
  readonly turn: { readonly before: Wording; readonly after: Wording } | null;
  /** Id of the clause before; null where the way begins. */
  readonly from: string | null;
};

/** The way of a clause from where it came to where it went, in the order of its steps. */
export function ribbonOf(id: string, steps: readonly LineageStep[]): readonly RibbonStop[] {
  const reached = new Set(steps.flatMap(({ to }) => to?.id ?? []));
  const starts = steps.filter(({ from }) => !reached.has(from.id));
  const [first] = starts.length > 0 ? starts : steps;
  const begin = first ?? null;
  if (begin === null) return [];
  const stops: RibbonStop[] = [
    {
      key: begin.from.id,
      id: begin.from.id,
      name: begin.from.name,
      change: null,
      summary: null,
      date: null,
      turn: null,
      from: null,
    },
  ];
  const taken = new Set<LineageStep>();
  for (let step: LineageStep | undefined = begin; step !== undefined; ) {
    taken.add(step);
    stops.push(stopOf(step));
    const next: string | undefined = step.to?.id;
    step = steps.find((other) => !taken.has(other) && other.from.id === next);
  }
  return stops.some((stop) => stop.id === id) ? stops : [];
}

function stopOf({ from, to, change, summary, date }: LineageStep): RibbonStop {
  const key = `${from.id}>${to?.id ?? ''}`;
  const turn = to === null ? null : { before: from, after: to };
  const reached = { id: to?.id ?? null, name: to?.name ?? '', turn };
  return { key, ...reached, change, summary, date, from: from.id };
}
