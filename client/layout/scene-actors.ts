import type { MarkItem, MuteNote, SceneItem } from './scene-item.ts';
import type { SceneOf } from './scene-of.ts';
import { MUTES, NOTE_WIDTH, QUIET_NOTE_WIDTH } from './shelf.ts';
import { SMALL_LINE } from './side-label.ts';
import type { PlacedActor } from './sides.ts';
import { wrap } from './wrap.ts';

/** The mark and the name of an actor that takes a side. */
export function actorItems(actor: PlacedActor, scene: SceneOf): readonly SceneItem[] {
  const { options, highlight } = scene;
  const on = highlight.nodes.has(actor.id);
  const below = actor.zone === 'both';
  const y = below ? actor.y + options.mark + 13 : actor.y;
  return [
    ...(on ? [ring(actor, options.mark + 4)] : []),
    markOf(actor, options.mark, on),
    ...nameItems(actor, { y, on, line: options.row.line }),
    ...(below ? mutesBelow(actor, y + 20, scene) : []),
  ];
}

/** The box of those who take no side, with what they did instead. */
export function quietItems(scene: SceneOf): readonly SceneItem[] {
  const { shelf } = scene.geometry;
  if (shelf.quiet.length === 0) return [];
  const wide = scene.options.labels === 'name';
  const { x, y, w, h } = shelf.box;
  const box: readonly SceneItem[] = wide
    ? [
        { form: 'box', id: 'quiet', pick: null, look: 'quiet', x, y, w, h, r: 8 },
        {
          form: 'text',
          id: 'quiet:title',
          pick: null,
          look: 'zone',
          text: scene.quietTitle,
          x: x + 12,
          y: y + 16,
          anchor: 'start',
        },
      ]
    : [];
  return [...box, ...shelf.quiet.flatMap((actor) => quietActor(actor, scene))];
}

function quietActor(actor: PlacedActor, scene: SceneOf): readonly SceneItem[] {
  const { options, highlight } = scene;
  const on = highlight.nodes.has(actor.id);
  const mark: MarkItem = { ...markOf(actor, options.mark, on), look: 'mark-quiet' };
  const named = [mark, ...nameItems(actor, { y: actor.y, on, line: options.row.line })];
  if (options.labels === 'code') return named;
  const notes = notesOf(actor, scene, QUIET_NOTE_WIDTH);
  return [
    ...named,
    ...notes.flatMap((note, index) =>
      muteItems(note, { x: actor.labelX, y: actor.y + 20 + index * 18 }),
    ),
  ];
}

function mutesBelow(actor: PlacedActor, y: number, scene: SceneOf): readonly SceneItem[] {
  const notes = notesOf(actor, scene, NOTE_WIDTH);
  const half = (text: string) => scene.options.measure(text, 'tag') / 2;
  return notes.flatMap((note, index) =>
    scene.options.labels === 'code'
      ? []
      : muteItems(note, { x: actor.x - half(note.text), y: y + index * 18 }),
  );
}

/** The first notes of an actor, each shortened to its room. */
function notesOf(
  { id }: PlacedActor,
  { notesOf: all, options }: SceneOf,
  width: number,
): readonly MuteNote[] {
  const measure = (text: string) => options.measure(text, 'tag');
  const room = { width, lines: 1, measure };
  return all(id)
    .slice(0, MUTES)
    .map((note) => ({ ...note, text: wrap(note.text, room)[0] ?? '' }));
}

function muteItems(
  { position, glyph, text }: MuteNote,
  { x, y }: { readonly x: number; readonly y: number },
): readonly SceneItem[] {
  return [
    {
      form: 'box',
      id: `mute:${position}`,
      pick: position,
      look: 'badge-none',
      x: x - 8,
      y: y - 8,
      w: 16,
      h: 16,
      r: 8,
      text: glyph,
    },
    {
      form: 'text',
      id: `mute:${position}:text`,
      pick: position,
      look: 'note',
      text,
      x: x + 13,
      y,
      anchor: 'start',
    },
  ];
}

function markOf({ id, kind, members, x, y }: PlacedActor, mark: number, on: boolean): MarkItem {
  const shape = kind === 'ORGANISATION' ? 'square' : 'circle';
  const size = kind === 'PERSON' ? mark - 2 : mark;
  const item = { form: 'mark', id, pick: id, look: 'mark', shape, x, y, size, on } as const;
  const text = String(members);
  return members > 1 ? { ...item, size: 9 + 2 * Math.max(0, text.length - 2), text } : item;
}

function ring({ id, kind, x, y }: PlacedActor, size: number): SceneItem {
  const shape = kind === 'ORGANISATION' ? 'square' : 'circle';
  return { form: 'mark', id: `ring:${id}`, pick: id, look: 'ring', shape, x, y, size };
}

function nameItems(
  { id, lines, labelX, anchor, zone, small }: PlacedActor,
  { y, on, line }: { readonly y: number; readonly on: boolean; readonly line: number },
): readonly SceneItem[] {
  const shift = on ? ({ left: -4, right: 4, both: 0, quiet: 0 } as const)[zone] : 0;
  const look = small ? LOOKS.small : LOOKS.plain;
  const step = small ? Math.min(line, SMALL_LINE) : line;
  return lines.map((text, index) => ({
    form: 'text',
    id: `name:${id}:${index}`,
    pick: id,
    look: look[on ? 1 : 0],
    text,
    x: labelX + shift,
    y: y + (index - (lines.length - 1) / 2) * step,
    anchor,
  }));
}

/** How a name is set, and how once it is selected. */
const LOOKS = {
  plain: ['name', 'name-head'],
  small: ['name-small', 'name-small-on'],
} as const;
