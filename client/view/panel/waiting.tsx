import type { JSX } from 'preact';
import type { Detail } from '../../store/detail.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Model } from '../model.ts';

type WaitingProps = { readonly model: Model; readonly detail: Detail | undefined };

/** Why there is no detail yet; nothing once it is there. */
export function Waiting({ model, detail }: WaitingProps): JSX.Element | null {
  if (detail?.form === 'failed') {
    return (
      <p class="note">
        {words.panel.failed}{' '}
        <button type="button" class="btn" onClick={model.retry}>
          {words.retry}
        </button>
      </p>
    );
  }
  const waiting = detail === undefined || detail.form === 'loading';
  return waiting ? <p class="small quiet">{words.panel.loading}</p> : null;
}
