import type { Signal } from '@preact/signals';
import type { JSX, RefObject } from 'preact';
import { words } from '../words/words.ts';
import { foldedAt } from './folds.ts';
import type { Props } from './model.ts';
import { Rail } from './rail.tsx';
import { type Around, loadAround } from './use-around.ts';

type SideProps = Props & { readonly around: Around | 'failed' | null };

/** The questions above the view; there is room for them before they come. */
export function TopSide({ model, record, around }: SideProps): JSX.Element {
  if (around !== null && around !== 'failed')
    return <around.Questions model={model} record={record} />;
  return <nav class="ask" aria-label={words.questions} aria-busy={around === null} />;
}

/** What stands before the view: the facets, folded to a rail, or yet to come. */
export function StartSide({
  model,
  record,
  around,
  open,
}: SideProps & { readonly open: Signal<boolean> }): JSX.Element {
  if (foldedAt(model.place.value).has('facets'))
    return <Rail model={model} side="facets" label={words.filters} said={words.filters} />;
  if (around !== null && around !== 'failed')
    return <around.Facets model={model} record={record} open={open} />;
  return <aside class="facets" aria-label={words.filters} aria-busy={around === null} />;
}

function saidOf({ selection, said }: Props['model']): string {
  return selection.value === null ? words.panel.introTitle : said.value;
}

/** What stands after the view: the panel, folded to a rail, yet to come, or why it does not come. */
export function EndSide({
  model,
  record,
  around,
  element,
}: SideProps & { readonly element: RefObject<HTMLElement | null> }): JSX.Element {
  if (foldedAt(model.place.value).has('panel'))
    return <Rail model={model} side="panel" label={words.evidence} said={saidOf(model)} />;
  if (around !== null && around !== 'failed')
    return <around.Panel model={model} record={record} element={element} />;
  return (
    <aside class="panel open" aria-label={words.evidence} aria-busy={around === null}>
      {around === 'failed' && (
        <p role="alert">
          {words.viewFailed}{' '}
          <button type="button" class="btn" onClick={() => void loadAround()}>
            {words.retry}
          </button>
        </p>
      )}
    </aside>
  );
}
