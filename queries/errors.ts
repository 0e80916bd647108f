/** Codes of every error that Demarche raises on purpose. */
export const ERROR_CODES = [
  'NOT_FOUND',
  'BAD_INPUT',
  'STORE_UNAVAILABLE',
  'INCOMPLETE_LOAD',
  'LIMIT',
  'INTERNAL',
  'BAD_CONFIG',
  'BAD_RECORD',
  'STORE_HELD',
  'STORE_DAMAGED',
] as const;
/** A code of an error. */
export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error that a reader may see: its message says what was found, what is allowed, and the remedy. */
export class DemarcheError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DemarcheError';
    this.code = code;
  }
}

/** Nothing on record has the id that was asked for. */
export class NotFoundError extends DemarcheError {
  readonly id: string;

  constructor(id: string) {
    super('NOT_FOUND', `nothing on record has the id "${id}"`);
    this.id = id;
  }
}

/** An argument that cannot be used: says where it stood, what was found and what is allowed. */
export class BadInputError extends DemarcheError {
  constructor(place: string, found: string, allowed: string) {
    super('BAD_INPUT', `${place}: found ${found}; allowed is ${allowed}`);
  }
}

/** The graph store does not answer. */
export class StoreUnavailableError extends DemarcheError {
  readonly address: string;

  constructor(address: string, cause: unknown) {
    super('STORE_UNAVAILABLE', `the graph store at ${address} does not answer`, { cause });
    this.address = address;
  }
}

/** A load was cut off before its end: the store holds half a graph until it is repeated. */
export class IncompleteLoadError extends DemarcheError {
  constructor(address: string) {
    super(
      'INCOMPLETE_LOAD',
      `incomplete load: the load into ${address} did not finish; repeat it with "demarche load"`,
    );
  }
}
