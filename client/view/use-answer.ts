import { type Signal, signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { ask, type Operation } from '../api/ask.ts';

/** What came of a question: nothing yet, its answer, or no answer. */
export type Answer<Data> =
  | { readonly form: 'waiting' }
  | { readonly form: 'here'; readonly data: Data }
  | { readonly form: 'failed' };

/** The answers to one operation that this page has had, by what was asked and of which record. */
export type Answers<Data, Variables> = {
  readonly operation: Operation<Data, Variables>;
  readonly known: Map<string, Signal<Answer<Data>>>;
  /** What has been asked, answered or not. */
  readonly asked: Set<string>;
};

/** Keeps the answers to an operation as long as the page. */
export function keepAnswers<Data, Variables>(
  operation: Operation<Data, Variables>,
): Answers<Data, Variables> {
  return { operation, known: new Map(), asked: new Set() };
}

/** The answer to a question about a state of the record; asked once, and again after it failed. */
export function useAnswer<Data, Variables>(
  answers: Answers<Data, Variables>,
  variables: Variables,
  digest: string,
): { readonly answer: Answer<Data>; readonly retry: () => void } {
  const key = `${digest} ${JSON.stringify(variables)}`;
  const held = useMemo(() => heldUnder(answers, key), [answers, key]);
  const fetchIt = () => void fill(held, answers.operation, variables);
  useEffect(() => {
    if (answers.asked.has(key)) return;
    answers.asked.add(key);
    fetchIt();
  });
  return { answer: held.value, retry: fetchIt };
}

function heldUnder<Data, Variables>({ known }: Answers<Data, Variables>, key: string) {
  const held = known.get(key) ?? signal<Answer<Data>>({ form: 'waiting' });
  known.set(key, held);
  return held;
}

async function fill<Data, Variables>(
  held: Signal<Answer<Data>>,
  operation: Operation<Data, Variables>,
  variables: Variables,
): Promise<void> {
  held.value = { form: 'waiting' };
  try {
    held.value = { form: 'here', data: await ask(operation, variables) };
  } catch {
    held.value = { form: 'failed' };
  }
}
