import type { LayoutOptions } from '../options.ts';
import type { Box } from './separate.ts';

/** How many heights of the window a pin can be down: a picture may be higher than its window. */
export const PIN_REACH = 2;

/** A box where its pin holds it; without a pin, where it is. */
export function pinnedBox<Placed extends Box>(
  box: Placed,
  { pins, width, height }: Pick<LayoutOptions, 'pins' | 'width' | 'height'>,
): Placed {
  const pin = pins.get(box.id);
  if (pin === undefined) return box;
  return { ...box, x: (pin.x / 1000) * width, y: (pin.y / 1000) * height * PIN_REACH };
}
