import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { words } from '../words/words.ts';

type CopyProps = { readonly text: string; readonly what: string };

/** Copies a text, and says whether that came about. */
export function CopyButton({ text, what }: CopyProps): JSX.Element {
  const said = useSignal<string>(words.method.copy);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      said.value = words.method.copied;
    } catch {
      said.value = words.method.notCopied;
    }
  };
  return (
    <button type="button" class="bare" aria-label={words.method.copyThis(what)} onClick={copy}>
      <span role="status">{said.value}</span>
    </button>
  );
}
