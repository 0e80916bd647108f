import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { DemarcheError, type ErrorCode } from '../../queries/errors.ts';
import { type Log, requestId } from './request-id.ts';

/** How unexpected errors are told. */
export interface ErrorSettings {
  readonly log: Log;
  /** Whether a reader sees the message of an unexpected error. */
  readonly development: boolean;
}

/** HTTP status of an answer that has no data, by the code of its error. */
const STATUS: Readonly<Partial<Record<ErrorCode, number>>> = {
  BAD_INPUT: 400,
  LIMIT: 400,
  NOT_FOUND: 404,
  STORE_UNAVAILABLE: 503,
  INCOMPLETE_LOAD: 503,
};

/**
 * Gives every error of an answer its code. Our own and those of GraphQL itself keep their message; any
 * other is logged with the id of the request and shown as `INTERNAL`, without a word of it.
 */
export function useErrorCodes(settings: ErrorSettings): Plugin {
  return {
    onResultProcess({ request, result, setResult }) {
      if (Array.isArray(result) || !('errors' in result) || result.errors === undefined) return;
      const partial = (result.data ?? null) !== null;
      const errors = result.errors.map((error) => tell(error, { ...settings, request, partial }));
      setResult({ ...result, errors });
    },
  };
}

/** What a reader is told of an error. */
export interface Explained {
  readonly code: ErrorCode;
  readonly message: string;
}

/** HTTP status of an answer that is nothing but an error of this code. */
export function statusOfCode(code: ErrorCode): number {
  return STATUS[code] ?? 500;
}

interface Telling extends ErrorSettings {
  readonly request: Request;
  /** Whether the answer has data beside its errors. */
  readonly partial: boolean;
}

function tell(error: GraphQLError, telling: Telling): GraphQLError {
  const { code, message } = explain(error, telling);
  const status = statusOf(error, code);
  const isTold = !telling.partial || status === 503;
  return new GraphQLError(message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    path: error.path ?? null,
    extensions: { code, http: { status: isTold ? status : 200 } },
  });
}

/**
 * What a reader is told of an error: our own and GraphQL's as they are; any other is logged under the id
 * of its request, and told without a word of it.
 */
export function explain(
  error: Error,
  { log, development, request }: Omit<Telling, 'partial'>,
): Explained {
  const cause = causeOf(error);
  if (cause instanceof DemarcheError) return { code: cause.code, message: cause.message };
  if (cause instanceof GraphQLError) return { code: codeOf(cause), message: cause.message };
  const id = requestId(request);
  log.error({ id, error: cause }, 'unexpected error');
  const told = development ? cause.message : `unexpected error; the log has it under ${id}`;
  return { code: 'INTERNAL', message: told };
}

/** The error that was thrown first, under all the wrapping. */
function causeOf(error: Error): Error {
  const inner = error instanceof GraphQLError ? error.originalError : undefined;
  return inner ? causeOf(inner) : error;
}

/** GraphQL's own errors are faults of the question; a body that is too large is over a limit. */
function codeOf({ extensions }: GraphQLError): ErrorCode {
  return extensions['http']?.status === 413 ? 'LIMIT' : 'BAD_INPUT';
}

function statusOf({ extensions }: GraphQLError, code: ErrorCode): number {
  const given = extensions['http']?.status;
  return typeof given === 'number' && given !== 200 ? given : statusOfCode(code);
}
