/** What each id leads to. */
export type Steps = ReadonlyMap<string, readonly string[]>;

/**
 * The circles in what leads to what, each as its ids in order, the first again at the end. Every id on
 * a circle is on one of those given; what lies on several is given with the shortest.
 */
export function circlesIn(steps: Steps): readonly (readonly string[])[] {
  const circles: (readonly string[])[] = [];
  const seen = new Set<string>();
  for (const id of withoutEnds(reversed(withoutEnds(steps))).keys()) {
    const circle = seen.has(id) ? null : shortestBack(steps, id);
    if (circle === null) continue;
    circles.push(circle);
    for (const member of circle) seen.add(member);
  }
  return circles;
}

/** The steps that are left when ids that lead nowhere are taken away until there are none. */
function withoutEnds(steps: Steps): Steps {
  const into = reversed(steps);
  const open = new Map(
    [...steps].map(([id, next]) => [id, next.filter((to) => steps.has(to)).length]),
  );
  const ended = [...open].flatMap(([id, count]) => (count === 0 ? [id] : []));
  for (const id of ended) {
    for (const from of into.get(id) ?? []) {
      const count = (open.get(from) ?? 0) - 1;
      open.set(from, count);
      if (count === 0) ended.push(from);
    }
  }
  const gone = new Set(ended);
  const left = [...steps].filter(([id]) => !gone.has(id));
  return new Map(
    left.map(([id, next]) => [id, next.filter((to) => steps.has(to) && !gone.has(to))]),
  );
}

function reversed(steps: Steps): Steps {
  const into = new Map<string, string[]>([...steps.keys()].map((id) => [id, []]));
  for (const [id, next] of steps) for (const to of next) into.get(to)?.push(id);
  return into;
}

/** The shortest way from an id back to itself; null where there is none. */
function shortestBack(steps: Steps, id: string): readonly string[] | null {
  const cameFrom = new Map<string, string>();
  const queue = [id];
  for (const from of queue) {
    for (const to of steps.get(from) ?? []) {
      if (to === id) return [...wayTo(from, cameFrom), id];
      if (cameFrom.has(to)) continue;
      cameFrom.set(to, from);
      queue.push(to);
    }
  }
  return null;
}

function wayTo(id: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  const way = [id];
  for (let from = cameFrom.get(id); from !== undefined; from = cameFrom.get(from)) way.push(from);
  return way.reverse();
}
