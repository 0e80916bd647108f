import type { JSX } from 'preact';
import { mapWords } from '../../words/map-words.ts';
import type { Props } from '../model.ts';
import { Seg } from '../seg.tsx';
import '../../style/tools.css';

/** What the reader can choose of the map. */
export function MapTools({ model }: Props): JSX.Element {
  const { layout } = model.place.value.options;
  return (
    <div class="view-tools" role="toolbar" aria-label={mapWords.tools}>
      <Seg model={model} name="layout" />
      {layout === 'ego' && <Seg model={model} name="hops" />}
    </div>
  );
}
