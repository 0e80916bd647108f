import { AskError, ask, askAddress } from './ask.ts';
import { OPENING_QUERY, type OpeningAnswer } from './opening.ts';

/** The record on its way: what of it was asked for, and the answer to come. */
export type Asked = {
  readonly within: string | null;
  readonly answer: Promise<OpeningAnswer>;
};

/** Everything, of whatever issue. */
export const WHOLE = { issues: [] } as const;

/** Asks for what the picture stands on, of the whole record or of one issue; the answer may be an `AskError`. */
export function askOpening(within: string | null): Asked {
  const answer = within === null ? askWhole() : ask(OPENING_QUERY, { issues: [within] });
  // Whoever waits for the answer is told; nobody may have begun to.
  answer.catch(() => undefined);
  return { within, answer };
}

/**
 * Asks by the address that the page has named already. Where the browser does not tell the server that the page
 * is its own, as over HTTP from another machine, that is refused, and it is asked as everything else is.
 */
async function askWhole(): Promise<OpeningAnswer> {
  try {
    return await askAddress(OPENING_QUERY, WHOLE);
  } catch (error) {
    if (!(error instanceof AskError) || error.code !== 'REFUSED') throw error;
    return ask(OPENING_QUERY, WHOLE);
  }
}
