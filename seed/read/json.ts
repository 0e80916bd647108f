/** An object of JSON, its properties not yet read. */
export type JsonObject = { readonly [property: string]: unknown };

/** Whether a value of JSON is an object, and no list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as an object; an empty one where it is none. */
export function objectIn(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** A value as a text; the empty text where it is none. */
export function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A value as a list; the empty list where it is none. */
export function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
