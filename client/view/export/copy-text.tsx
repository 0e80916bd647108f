import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { viewWords as words } from '../../words/words.ts';

type CopyProps = { readonly label: string; readonly text: string };

/** A text to be taken away by hand or by a button; where copying is barred, it is marked for the keys. */
export function CopyText({ label, text }: CopyProps): JSX.Element {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const said = useSignal('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      said.value = words.export.copied;
    } catch {
      field.current?.select();
      said.value = words.export.selectToCopy;
    }
  };
  return (
    <div class="copy">
      <label for={id}>{label}</label>
      <textarea ref={field} id={id} readOnly rows={Math.min(5, Math.ceil(text.length / 70))}>
        {text}
      </textarea>
      <div>
        <button
          type="button"
          class="btn"
          aria-label={words.export.copyOf(label)}
          onClick={() => void copy()}
        >
          {words.export.copy}
        </button>
        <span class="note" role="status">
          {said.value}
        </span>
      </div>
    </div>
  );
}
