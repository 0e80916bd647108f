/** A GraphQL text with what it takes and what it answers; the shapes are those of the schema. */
export type Operation<Data, Variables> = {
  readonly text: string;
  /** Never there at run time: ties the text to its shapes. */
  readonly shapes?: (variables: Variables) => Data;
};

/** Codes of what can go wrong between here and the record; `LIMIT` where it takes too long, or is too much. */
export type FailureCode = 'UNREACHABLE' | 'INCOMPLETE' | 'LIMIT' | 'REFUSED';

/** A question that found no answer. */
export class AskError extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'AskError';
    this.code = code;
  }
}

type Answer<Data> = {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string };
  }[];
};

/**
 * Asks the API; throws `AskError` where nothing answers, or the answer is a refusal. Who aborts the signal
 * waits no more, and neither does the server.
 */
export async function ask<Data, Variables>(
  { text }: Operation<Data, Variables>,
  variables: Variables,
  signal: AbortSignal | null = null,
): Promise<Data> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const body = JSON.stringify({ query: text, variables });
  return answerOf(await send('graphql', { method: 'POST', headers, body, signal }));
}

/**
 * Asks the API by an address alone, which a page can name before any of its scripts runs: `addressOf` tells it.
 * Throws as `ask` does.
 */
export async function askAddress<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  return answerOf(await send(addressOf(operation, variables)));
}

/** The address of a question, from the root of the server. */
export function addressOf<Data, Variables>(
  { text }: Operation<Data, Variables>,
  variables: Variables,
): string {
  const query = text.replace(/\s+/g, ' ').trim();
  return `graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`;
}

async function answerOf<Data>(response: Response): Promise<Data> {
  const answer = await read<Data>(response);
  const [error] = answer.errors ?? [];
  if (error) throw new AskError(failureOf(response.status, error.extensions?.code), error.message);
  if (!answer.data) throw new AskError('REFUSED', `status ${response.status}, and no data`);
  return answer.data;
}

/** Reads the answer; what is no JSON came from something before the server, or from none. */
async function read<Data>(response: Response): Promise<Answer<Data>> {
  try {
    return await response.json();
  } catch (error) {
    throw new AskError('UNREACHABLE', `status ${response.status}`, error);
  }
}

function failureOf(status: number, code: string | undefined): FailureCode {
  if (code === 'INCOMPLETE_LOAD') return 'INCOMPLETE';
  if (code === 'LIMIT') return 'LIMIT';
  return status >= 500 ? 'UNREACHABLE' : 'REFUSED';
}

async function send(path: string, init?: RequestInit): Promise<Response> {
  try {
    return await fetch(new URL(path, document.baseURI), init);
  } catch (error) {
    throw new AskError('UNREACHABLE', 'the server does not answer', error);
  }
}
