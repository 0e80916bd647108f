import { byText } from '../layout/order.ts';
import type { Named } from './record.ts';

/** Texts with what actors hold on them, as the API tells it. */
export type HeldOnTexts = {
  readonly columns: readonly (Named & { readonly date?: string | null })[];
  readonly cells: readonly { readonly column: string; readonly polarity: number | null }[];
  readonly columnsLeftOut: number;
};

/** A text, and how many actors are against it and for it. */
export type OpposedText = Named & {
  readonly date: string | null;
  readonly against: number;
  readonly for: number;
};

/** The texts by how many actors are against them, most first; an actor counts where its mean leans. */
export function opposedTexts({ columns, cells }: HeldOnTexts): readonly OpposedText[] {
  const counts = new Map(columns.map(({ id }) => [id, { against: 0, for: 0 }]));
  for (const { column, polarity } of cells) {
    const held = counts.get(column);
    if (held === undefined || polarity === null) continue;
    if (polarity < 0) held.against += 1;
    if (polarity > 0) held.for += 1;
  }
  return columns
    .map(({ id, name, date = null }) => ({
      ...{ id, name, date },
      ...(counts.get(id) ?? { against: 0, for: 0 }),
    }))
    .toSorted((one, other) => other.against - one.against || byText(one.id, other.id));
}
