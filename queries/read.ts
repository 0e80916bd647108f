import type { Row } from './query.ts';

/** Reads a text; throws TypeError naming the field and what it found. */
export function text(row: Row, field: string): string {
  const value = row[field];
  return typeof value === 'string' ? value : fail('text', field, value);
}

/** Reads a text or null (a missing field is null); throws TypeError naming the field. */
export function textOrNull(row: Row, field: string): string | null {
  return (row[field] ?? null) === null ? null : text(row, field);
}

/** Reads a finite number; throws TypeError naming the field and what it found. */
export function number(row: Row, field: string): number {
  const value = row[field];
  return typeof value === 'number' && Number.isFinite(value) ? value : fail('number', field, value);
}

/** Reads a finite number or null (a missing field is null); throws TypeError naming the field. */
export function numberOrNull(row: Row, field: string): number | null {
  return (row[field] ?? null) === null ? null : number(row, field);
}

/** Reads a list of texts; null is the empty list; throws TypeError naming the field. */
export function texts(row: Row, field: string): readonly string[] {
  const value = row[field] ?? [];
  if (!Array.isArray(value)) return fail('a list of texts', field, value);
  return value.map((item: unknown) =>
    typeof item === 'string' ? item : fail('a list of texts', field, value),
  );
}

/** Reads one member of a closed list; throws TypeError naming the field, what it found and the list. */
export function oneOf<T extends string>(row: Row, field: string, list: readonly T[]): T {
  const value = row[field];
  return list.find((known) => known === value) ?? fail(`one of ${list.join(', ')}`, field, value);
}

/** Reads one member of a closed list or null; throws TypeError naming the field. */
export function oneOfOrNull<T extends string>(
  row: Row,
  field: string,
  list: readonly T[],
): T | null {
  return (row[field] ?? null) === null ? null : oneOf(row, field, list);
}

function fail(expected: string, field: string, found: unknown): never {
  throw new TypeError(
    `expected ${expected} in "${field}", got ${JSON.stringify(found) ?? 'nothing'}`,
  );
}
