import type { SceneItem } from '../layout/scene-item.ts';

/** Share of a narrow window that the sheet of the selection leaves free. */
const FREE = 0.55;
const NARROW = '(max-width: 800px)';

/** Scrolls the picture so that what is marked in it is seen; moves nothing where it is. */
export function reveal(host: Element, scene: readonly SceneItem[]): void {
  const stage = host.querySelector('.stage')?.getBoundingClientRect();
  const marked = scene.flatMap((item) => {
    if (!('on' in item && item.on)) return [];
    return item.form === 'box' ? item.y + item.h / 2 : item.y;
  });
  if (stage === undefined || marked.length === 0) return;
  const narrow = matchMedia(NARROW).matches;
  const frame = host.getBoundingClientRect();
  const room = narrow
    ? { top: 0, bottom: innerHeight * FREE }
    : { top: frame.top, bottom: frame.bottom };
  const top = stage.top + Math.min(...marked) - MARGIN;
  const bottom = stage.top + Math.max(...marked) + MARGIN;
  if (top >= room.top && bottom <= room.bottom) return;
  const by = (top + Math.min(bottom, top + room.bottom - room.top) - room.top - room.bottom) / 2;
  if (narrow) scrollBy(0, by);
  else host.scrollBy(0, by);
}

/** Pixels that are shown above and below what is marked. */
const MARGIN = 24;
