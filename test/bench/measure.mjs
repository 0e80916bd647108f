// How things are measured: in turn, in one run, after a warm-up; medians and their ratio.
import { performance } from 'node:perf_hooks';

/** The value below which a share of the numbers lies. */
export function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/** Milliseconds that each of two pieces of work takes, A B A B …, and the ratio of their medians. */
export async function sideBySide(a, b, { runs = 300, warmUp = 50 } = {}) {
  const times = { a: [], b: [] };
  for (let run = -warmUp; run < runs; run += 1) {
    for (const [name, work] of [
      ['a', a],
      ['b', b],
    ]) {
      const start = performance.now();
      await work();
      if (run >= 0) times[name].push(performance.now() - start);
    }
  }
  const p50 = { a: quantile(times.a, 0.5), b: quantile(times.b, 0.5) };
  return {
    ...p50,
    p95: { a: quantile(times.a, 0.95), b: quantile(times.b, 0.95) },
    ratio: p50.a / p50.b,
  };
}
