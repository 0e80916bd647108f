import type { Signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { viewWords as words } from '../words/words.ts';
import { shortcutsOn, switchShortcuts } from './shortcuts.ts';

/** The list of keys. */
export function KeysDialog({ open }: { readonly open: Signal<boolean> }): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const shown = open.value;
  useEffect(() => {
    if (shown && !dialog.current?.open) dialog.current?.showModal();
    if (!shown) dialog.current?.close();
  }, [shown]);
  // Told before it closes, too: the next key may come before the dialog says that it has closed.
  const shut = () => {
    open.value = false;
  };
  return (
    <dialog ref={dialog} class="keys" aria-labelledby="keys-title" onCancel={shut} onClose={shut}>
      <h2 id="keys-title">{words.keysTitle}</h2>
      <dl>
        {words.keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label class="switch">
        <input
          type="checkbox"
          checked={shortcutsOn.value}
          onChange={({ currentTarget }) => switchShortcuts(currentTarget.checked)}
        />
        {words.keysSwitch}
      </label>
      <button type="button" class="btn" onClick={shut}>
        {words.close}
      </button>
    </dialog>
  );
}
