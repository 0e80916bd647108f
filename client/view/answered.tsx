import type { ComponentChildren, JSX } from 'preact';
import { words } from '../words/words.ts';
import type { Answer } from './use-answer.ts';

type AnsweredProps<Data> = {
  readonly answer: Answer<Data>;
  readonly retry: () => void;
  readonly children: (data: Data) => ComponentChildren;
};

/** What an answer shows once it is here; until then that it is waited for, or how to ask again. */
export function Answered<Data>({ answer, retry, children }: AnsweredProps<Data>): JSX.Element {
  if (answer.form === 'here') return <>{children(answer.data)}</>;
  if (answer.form === 'waiting') return <p class="waiting">{words.viewWaiting}</p>;
  return (
    <p class="notice" role="alert">
      {words.viewFailed}{' '}
      <button type="button" class="btn" onClick={retry}>
        {words.retry}
      </button>
    </p>
  );
}
