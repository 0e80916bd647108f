import { type Signal, useSignal } from '@preact/signals';
import type { FunctionComponent, JSX } from 'preact';
import { learnFurther, words } from '../../words/words.ts';
import type { Props } from '../model.ts';

/** What the dialog is given: the view, and whether it is open. */
export type ExportProps = Props & { readonly open: Signal<boolean> };

type Loaded = { readonly Dialog: FunctionComponent<ExportProps> };

/** Opens what a view can be taken away as; all of that comes when it is first asked for. */
export function ExportButton(props: Props): JSX.Element {
  const open = useSignal(false);
  const loaded = useSignal<Loaded | 'failed' | null>(null);
  const show = async () => {
    open.value = true;
    try {
      const [{ ExportDialog }] = await Promise.all([import('./export-dialog.tsx'), learnFurther()]);
      loaded.value = { Dialog: ExportDialog };
    } catch {
      loaded.value = 'failed';
    }
  };
  const now = loaded.value;
  return (
    <>
      <button type="button" class="icon" aria-haspopup="dialog" onClick={() => void show()}>
        {now === 'failed' ? words.exportFailed : words.exportButton}
      </button>
      {now !== null && now !== 'failed' && <now.Dialog {...props} open={open} />}
    </>
  );
}
