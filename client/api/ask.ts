/** A GraphQL text with what it takes and what it answers; the shapes are those of the schema. */
export type Operation<Data, Variables> = {
  readonly text: string;
  /** Never there at run time: ties the text to its shapes. */
  readonly shapes?: (variables: Variables) => Data;
};

/** Codes of what can go wrong between here and the record. */
export type FailureCode = 'UNREACHABLE' | 'INCOMPLETE' | 'REFUSED';

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

/** Asks the API; throws `AskError` where nothing answers, or the answer is a refusal. */
export async function ask<Data, Variables>(
  { text }: Operation<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const response = await send(JSON.stringify({ query: text, variables }));
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
  return status >= 500 ? 'UNREACHABLE' : 'REFUSED';
}

async function send(body: string): Promise<Response> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  try {
    return await fetch(new URL('graphql', document.baseURI), { method: 'POST', headers, body });
  } catch (error) {
    throw new AskError('UNREACHABLE', 'the server does not answer', error);
  }
}
