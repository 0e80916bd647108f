import { annotate } from '../../layout/annotate.ts';
import { type HullGroup, hullItems } from '../../layout/hull-items.ts';
import type { SceneItem } from '../../layout/scene-item.ts';
import { hullGroups } from '../../store/hull-groups.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Model } from '../model.ts';
import type { Drawing, DrawingOf } from './drawing.ts';
import { hulledGroups } from './use-hulls.ts';

/** The groups that are outlined, as the picture has their marks. */
export function outlinedIn({ input }: Model): readonly HullGroup[] {
  const found = hulledGroups.value;
  return input.value === null || typeof found === 'string' ? [] : hullGroups(found, input.value);
}

/** Adds to a scene the outlines of groups, and what was done to its nodes. */
export function arrangedScene(
  { model, measure }: Pick<DrawingOf, 'model' | 'measure'>,
  drawing: Pick<Drawing, 'scene' | 'width' | 'beyond'>,
): readonly SceneItem[] {
  const { marked, pins } = model.place.value.arrangement;
  const away = model.input.value?.away;
  const { under, over } = hullItems(drawing.scene, outlinedIn(model), {
    measure,
    width: drawing.width,
  });
  const noted = annotate(drawing.scene, {
    marked: new Set(marked),
    pinned: new Set(pins.map(({ id }) => id)),
    besideOf: (id) => {
      const count = (away?.get(id) ?? 0) + (drawing.beyond.get(id) ?? 0);
      return count === 0 ? '' : words.map.beyond(count);
    },
  });
  return under.length === 0 ? noted : [...under, ...noted, ...over];
}
