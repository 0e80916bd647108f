import type { OutlineItem } from '../../store/outline.ts';
import { escapeMarkup, tag } from './svg.ts';

/** What is said under an item that has nothing below it, by its id: the evidence of a position. */
export type Under = (id: string) => readonly string[];

/** An outline as HTML that opens and closes without a script. */
export function writeOutline(items: readonly OutlineItem[], under: Under): string {
  return tag('ul', {}, items.map((item) => writeItem(item, under)).join('\n'));
}

function writeItem({ id, label, size, children }: OutlineItem, under: Under): string {
  const text = escapeMarkup(label);
  const below =
    size === 0 && id !== null
      ? under(id).map((line) => tag('li', {}, escapeMarkup(line)))
      : children().map((child) => writeItem(child, under));
  if (below.length === 0) return tag('li', {}, text);
  const inside = `<summary>${text}</summary>${tag('ul', {}, below.join('\n'))}`;
  return tag('li', {}, tag('details', { open: id === null ? '' : undefined }, inside));
}
