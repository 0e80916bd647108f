import { ask } from './ask.ts';
import { OPENING_QUERY, type OpeningAnswer } from './opening.ts';

/** The record on its way: what of it was asked for, and the answer to come. */
export type Asked = {
  readonly within: string | null;
  readonly answer: Promise<OpeningAnswer>;
};

/** Asks for what the picture stands on, of the whole record or of one issue; the answer may be an `AskError`. */
export function askOpening(within: string | null): Asked {
  const answer = ask(OPENING_QUERY, { issues: within === null ? [] : [within] });
  // Whoever waits for the answer is told; nobody may have begun to.
  answer.catch(() => undefined);
  return { within, answer };
}
