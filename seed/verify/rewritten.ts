/** A text made from another, and where each part of it stood there. */
export interface Rewritten {
  readonly text: string;
  /** For each UTF-16 unit, and for the end, the unit of the first text at which its part begins. */
  readonly from: Int32Array;
}

/** A text as it is: each unit stands where it stood. */
export function asItIs(text: string): Rewritten {
  return { text, from: Int32Array.from({ length: text.length + 1 }, (_, unit) => unit) };
}

/** Replaces every match of a global pattern and keeps count of where everything stood. */
export function rewrite(
  { text, from }: Rewritten,
  pattern: RegExp,
  replace: (found: string) => string,
): Rewritten {
  const pieces: string[] = [];
  const places = new PlaceList(text.length);
  let done = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    pieces.push(text.slice(done, index), replace(found));
    places.copy(from.subarray(done, index));
    places.repeat(from[index] ?? 0, pieces.at(-1)?.length ?? 0);
    done = index + found.length;
  }
  pieces.push(text.slice(done));
  places.copy(from.subarray(done));
  return { text: pieces.join(''), from: places.list() };
}

/** A list of places that grows. */
class PlaceList {
  #places: Int32Array;
  #length = 0;

  constructor(capacity: number) {
    this.#places = new Int32Array(capacity + 1);
  }

  copy(places: Int32Array): void {
    this.#makeRoom(places.length);
    this.#places.set(places, this.#length);
    this.#length += places.length;
  }

  repeat(place: number, times: number): void {
    this.#makeRoom(times);
    this.#places.fill(place, this.#length, this.#length + times);
    this.#length += times;
  }

  list(): Int32Array {
    return this.#places.slice(0, this.#length);
  }

  #makeRoom(count: number): void {
    if (this.#length + count <= this.#places.length) return;
    const larger = new Int32Array(2 * (this.#length + count));
    larger.set(this.#places);
    this.#places = larger;
  }
}
