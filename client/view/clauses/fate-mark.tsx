import type { JSX } from 'preact';
import type { Fate } from '../../../queries/vocabulary.ts';
import { viewWords as words } from '../../words/words.ts';

/** What became of a clause; that no source tells is said too. */
export function FateMark({ fate }: { readonly fate: Fate | null }): JSX.Element {
  if (fate === null) return <span class="fate-mark blank">{words.noneOnRecord}</span>;
  return <span class={`fate-mark ${fate.toLowerCase()}`}>{words.panel.fate(fate)}</span>;
}
