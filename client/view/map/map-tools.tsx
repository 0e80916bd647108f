import type { JSX } from 'preact';
import { viewWords as words } from '../../words/words.ts';
import type { Props } from '../model.ts';
import { Seg } from '../seg.tsx';
import '../../style/tools.css';

/** What the reader can choose of the map. */
export function MapTools({ model }: Props): JSX.Element {
  const { layout } = model.place.value.options;
  return (
    <div class="view-tools" role="toolbar" aria-label={words.map.tools}>
      <Seg model={model} name="layout" />
      {layout === 'ego' && <Seg model={model} name="hops" />}
    </div>
  );
}
