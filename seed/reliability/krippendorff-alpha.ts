/**
 * Krippendorff's alpha
 * ====================
 *
 * How far coders who judged the same units agree beyond what chance would give: 1 where they always
 * do, 0 where they might as well have drawn lots, below 0 where they disagree systematically.
 *
 *     α = 1 - (n - 1) · Σc Σk o(c, k) · δ²(c, k) / Σc Σk n(c) · n(k) · δ²(c, k)
 *
 * where o(c, k) counts the pairs of values c and k within units, each unit's pairs divided by its
 * number of values less one, n(c) the values c among units with at least two, and n all of those. The
 * difference δ² of two values is 0 or 1 (nominal); (Σg n(g) from c to k, less half of n(c) and of n(k))²
 * (ordinal); or (c - k)² (interval).
 *
 * Choice: a value that is missing is left out of its unit, and a unit with one value or none is left
 * out altogether, as the article does. Where every value is the same there is nothing to agree on
 * beyond chance, and alpha is null, not 1.
 *
 * [Article]: Krippendorff, K. (2011). Computing Krippendorff's Alpha-Reliability. University of
 * Pennsylvania, Annenberg School for Communication. repository.upenn.edu/asc_papers/43
 */

/** How far apart two values are: told apart only, ranked, or measured. */
export type Metric = 'nominal' | 'ordinal' | 'interval';

/** The values that coders gave to one unit; those who gave none are left out. */
export type Unit = readonly number[];

/** Alpha over units; null where fewer than two different values can be compared. */
export function krippendorffAlpha(units: readonly Unit[], metric: Metric): number | null {
  const comparable = units.filter(({ length }) => length > 1);
  const values = [...new Set(comparable.flat())].sort((left, right) => left - right);
  const counts = values.map((value) => comparable.flat().filter((other) => other === value).length);
  const total = comparable.flat().length;
  const difference = differenceOf(metric, values, counts);
  const observed = sumOf(comparable, (unit) => disagreement(unit, values, difference));
  const expected = sumOf([...values.keys()], (c) =>
    sumOf([...values.keys()], (k) => (counts[c] ?? 0) * (counts[k] ?? 0) * difference(c, k)),
  );
  return expected === 0 ? null : 1 - ((total - 1) * observed) / expected;
}

/** The squared difference of two values, by their indices. */
type Difference = (c: number, k: number) => number;

/** The differences between all values of a unit, each pair of coders both ways. */
function disagreement(unit: Unit, values: readonly number[], difference: Difference): number {
  const indices = unit.map((value) => values.indexOf(value));
  const pairs = sumOf(indices, (c) => sumOf(indices, (k) => difference(c, k)));
  return pairs / (unit.length - 1);
}

function differenceOf(
  metric: Metric,
  values: readonly number[],
  counts: readonly number[],
): Difference {
  if (metric === 'nominal') return (c, k) => (c === k ? 0 : 1);
  if (metric === 'interval') return (c, k) => ((values[c] ?? 0) - (values[k] ?? 0)) ** 2;
  return (c, k) => {
    const [low, high] = [Math.min(c, k), Math.max(c, k)];
    const between = sumOf(counts.slice(low, high + 1), (count) => count);
    return c === k ? 0 : (between - ((counts[c] ?? 0) + (counts[k] ?? 0)) / 2) ** 2;
  };
}

function sumOf<T>(items: readonly T[], measure: (item: T) => number): number {
  return items.reduce((sum, item) => sum + measure(item), 0);
}
