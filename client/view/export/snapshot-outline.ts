import type { OutlineItem } from '../../store/outline.ts';
import { escapeMarkup, tag } from './svg.ts';

/** An outline as HTML that opens and closes without a script. */
export function writeOutline(items: readonly OutlineItem[]): string {
  return tag('ul', {}, items.map((item) => writeItem(item, item.id === null)).join('\n'));
}

function writeItem({ label, children }: OutlineItem, open: boolean): string {
  const text = escapeMarkup(label);
  if (children.length === 0) return tag('li', {}, text);
  const inside = tag('ul', {}, children.map((child) => writeItem(child, false)).join('\n'));
  const details = tag(
    'details',
    { open: open ? '' : undefined },
    `<summary>${text}</summary>${inside}`,
  );
  return tag('li', {}, details);
}
