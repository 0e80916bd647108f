import type { BoxItem, SceneItem, TextItem } from '../../layout/scene-item.ts';

/** A scene with its size and what stands over it, as a figure has it. */
export type Picture = {
  readonly scene: readonly SceneItem[];
  readonly width: number;
  readonly height: number;
  readonly sides: readonly string[];
};

/** A box that nobody can select. */
export function boxAt(
  look: string,
  place: Pick<BoxItem, 'x' | 'y' | 'w' | 'h'> & Pick<Partial<BoxItem>, 'r' | 'text'>,
): BoxItem {
  return { id: '', pick: null, form: 'box', look, r: 0, ...place };
}

/** A line of text that nobody can select; it begins at `x`, unless it is said otherwise. */
export function textAt(
  look: string,
  place: Pick<TextItem, 'text' | 'x' | 'y'> & Pick<Partial<TextItem>, 'anchor'>,
): TextItem {
  return { id: '', pick: null, form: 'text', look, anchor: 'start', ...place };
}
