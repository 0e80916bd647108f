// How things are measured: in turn, in one run, after a warm-up; medians and their ratio.
import { performance } from 'node:perf_hooks';

/** The value below which a share of the numbers lies. */
export function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/** Milliseconds that each of some pieces of work takes, A B C A B C …: medians and 95th percentiles. */
export async function inTurn(works, { runs = 300, warmUp = 50 } = {}) {
  const times = works.map(() => []);
  for (let run = -warmUp; run < runs; run += 1) {
    for (const [index, work] of works.entries()) {
      const start = performance.now();
      await work();
      if (run >= 0) times[index].push(performance.now() - start);
    }
  }
  return times.map((of) => ({ p50: quantile(of, 0.5), p95: quantile(of, 0.95) }));
}
