import { useSignal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { viewWords as words } from '../words/words.ts';
import type { Asked } from './use-answer.ts';

type AnsweredProps<Data> = Asked<Data> & {
  readonly children: (data: Data) => ComponentChildren;
};

/** What an answer shows once it is here; until then that it is waited for, or how to ask again. */
export function Answered<Data>({
  answer,
  retry,
  leave,
  children,
}: AnsweredProps<Data>): JSX.Element {
  if (answer.form === 'here') return <>{children(answer.data)}</>;
  if (answer.form === 'waiting') return <Waiting leave={leave} />;
  const isLeft = answer.form === 'left';
  return (
    <p class="notice" role={isLeft ? 'status' : 'alert'}>
      {isLeft ? words.awaiting.left : words.viewFailed}{' '}
      {answer.form === 'failed' && answer.code === 'LIMIT' && `${words.awaiting.refused} `}
      <button type="button" class="btn" onClick={retry}>
        {words.retry}
      </button>
    </p>
  );
}

/** Seconds that pass before they are counted: what comes sooner needs no clock. */
const PATIENCE = 2;

/** That something is waited for, how long already, and how to wait no more. */
function Waiting({ leave }: { readonly leave: () => void }): JSX.Element {
  const seconds = useSignal(0);
  useEffect(() => {
    const timer = setInterval(() => {
      seconds.value += 1;
    }, 1_000);
    return () => clearInterval(timer);
  }, [seconds]);
  return (
    <p class="waiting">
      <span role="status">{words.viewWaiting}</span>{' '}
      {seconds.value >= PATIENCE && (
        <>
          <span class="num">{words.awaiting.seconds(seconds.value)}</span>{' '}
          <button type="button" class="btn" onClick={leave}>
            {words.awaiting.leave}
          </button>
        </>
      )}
    </p>
  );
}
