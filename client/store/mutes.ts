import { FAMILY, glyphOf } from '../layout/family.ts';
import { gather } from '../layout/order.ts';
import type { MuteNote } from '../layout/scene-item.ts';
import { words } from '../words/words.ts';
import { nameOf, type PositionNode, type ViewRecord } from './record.ts';

/** An actor's stances without polarity, as notes beside its name: silence is no link. */
export function mutesOf(
  record: ViewRecord,
  positions: readonly PositionNode[],
  actor: string,
): readonly MuteNote[] {
  const held = positions.filter(
    (position) => position.actor === actor && FAMILY[position.stance] === 'none',
  );
  return [...gather(held, ({ stance, target }) => `${stance} ${target}`).values()].flatMap(
    ([first]) => (first ? [noteOf(record, first)] : []),
  );
}

function noteOf(record: ViewRecord, { id, stance, target }: PositionNode): MuteNote {
  const text = words.panel.mute(stance, nameOf(record, target));
  return { position: id, glyph: glyphOf(stance), text };
}
