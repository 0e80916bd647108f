/** A promise that settles when it is told to. */
export interface Awaited<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
}

/** Makes a promise that settles when it is told to. */
export function awaited<T = void>(): Awaited<T> {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
