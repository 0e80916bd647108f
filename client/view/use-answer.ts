import { type Signal, signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { ask, type FailureCode, type Operation } from '../api/ask.ts';
import { askTwice, codeOf } from '../api/ask-twice.ts';

/** What came of a question: nothing yet, its answer, no answer, or that it was not waited for. */
export type Answer<Data> =
  | { readonly form: 'waiting' }
  | { readonly form: 'here'; readonly data: Data }
  | { readonly form: 'failed'; readonly code: FailureCode }
  | { readonly form: 'left' };

/** The answers to one operation that this page has had, by what was asked and of which record. */
export type Answers<Data, Variables> = {
  readonly operation: Operation<Data, Variables>;
  readonly known: Map<string, Signal<Answer<Data>>>;
  /** What has been asked, answered or not, and what ends the waiting for it. */
  readonly asked: Map<string, AbortController>;
};

/** An answer, how to ask for it again, and how to wait no more. */
export type Asked<Data> = {
  readonly answer: Answer<Data>;
  readonly retry: () => void;
  readonly leave: () => void;
};

/** Keeps the answers to an operation as long as the page. */
export function keepAnswers<Data, Variables>(
  operation: Operation<Data, Variables>,
): Answers<Data, Variables> {
  return { operation, known: new Map(), asked: new Map() };
}

/** The answer to a question about a state of the record; asked once, and again after it failed or was left. */
export function useAnswer<Data, Variables>(
  answers: Answers<Data, Variables>,
  variables: Variables,
  digest: string,
): Asked<Data> {
  const key = `${digest} ${JSON.stringify(variables)}`;
  const held = useMemo(() => heldUnder(answers, key), [answers, key]);
  const fetchIt = () => {
    const waiting = new AbortController();
    answers.asked.set(key, waiting);
    void fill(held, waiting.signal, (signal) => ask(answers.operation, variables, signal));
  };
  useEffect(() => {
    if (!answers.asked.has(key)) fetchIt();
  });
  const leave = () => answers.asked.get(key)?.abort();
  return { answer: held.value, retry: fetchIt, leave };
}

function heldUnder<Data, Variables>({ known }: Answers<Data, Variables>, key: string) {
  const held = known.get(key) ?? signal<Answer<Data>>({ form: 'waiting' });
  known.set(key, held);
  return held;
}

async function fill<Data>(
  held: Signal<Answer<Data>>,
  signal: AbortSignal,
  fetchIt: (signal: AbortSignal) => Promise<Data>,
): Promise<void> {
  held.value = { form: 'waiting' };
  try {
    held.value = { form: 'here', data: await askTwice(() => fetchIt(signal)) };
  } catch (error) {
    held.value = signal.aborted ? { form: 'left' } : { form: 'failed', code: codeOf(error) };
  }
}
