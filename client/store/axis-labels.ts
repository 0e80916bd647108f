/** Pixels that a date in short needs, and those that a year does. */
const FULL = 52;
const YEAR = 32;

type AxisRoom = {
  /** The dates of the columns, in their order. */
  readonly dates: readonly string[];
  /** Pixels that all columns have together. */
  readonly width: number;
  readonly short: (date: string) => string;
};

/** What stands under the columns of a time axis: each date, or where columns are narrow, years as far as they have room. */
export function axisLabels({ dates, width, short }: AxisRoom): readonly string[] {
  const column = width / (dates.length || 1);
  if (column >= FULL) return dates.map(short);
  const labels: string[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const [index, date] of dates.entries()) {
    const year = date.slice(0, 4);
    const begins = year !== dates[index - 1]?.slice(0, 4);
    const fits = (index - last) * column >= YEAR;
    labels.push(begins && fits ? year : '');
    if (begins && fits) last = index;
  }
  return labels;
}
