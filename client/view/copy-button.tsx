import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { viewWords as words } from '../words/words.ts';

type CopyProps = {
  /** Made when it is asked for. */
  readonly text: () => string;
  readonly label: string;
  /** What it copies, where its label does not say so. */
  readonly what?: string;
};

/** Copies a text, and says whether that came about. */
export function CopyButton({ text, label, what }: CopyProps): JSX.Element {
  const said = useSignal<string>(label);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      said.value = words.method.copied;
    } catch {
      said.value = words.method.notCopied;
    }
  };
  return (
    <button
      type="button"
      class="bare"
      aria-label={what === undefined ? label : words.method.copyThis(what)}
      onClick={copy}
    >
      <span role="status">{said.value}</span>
    </button>
  );
}
