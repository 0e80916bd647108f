import type { JSX } from 'preact';
import { viewWords as words } from '../../words/words.ts';
import type { Props } from '../model.ts';

/** How to read a layout of the map without sides; nothing where the map has them. */
export function LayoutIntro({ model }: Props): JSX.Element | null {
  const { layout } = model.place.value.options;
  return layout === 'stance' ? null : <p class="small quiet">{words.map.intro[layout]}</p>;
}
