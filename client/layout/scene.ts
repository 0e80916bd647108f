import { type Family, GLYPH } from './family.ts';
import type { LayoutOptions } from './options.ts';
import type { RoutedLink } from './routes.ts';
import { actorItems, quietItems } from './scene-actors.ts';
import type { LinkItem, SceneItem } from './scene-item.ts';
import type { SceneOf } from './scene-of.ts';
import { pointOn } from './shape-paths.ts';
import type { Row } from './spine.ts';
import type { Geometry } from './stance-layout.ts';

/** Everything to draw, from back to front; SVG and canvas both draw exactly this. */
export function sceneOf(scene: SceneOf): readonly SceneItem[] {
  const { geometry } = scene;
  const actors = [...geometry.left, ...geometry.right, ...geometry.shelf.both];
  return [
    ...groupItems(geometry),
    ...linkItems(scene),
    ...geometry.spine.rows.flatMap((row) => rowItems(row, scene)),
    ...stepItems(scene),
    ...actors.flatMap((actor) => actorItems(actor, scene)),
    ...quietItems(scene),
  ];
}

function groupItems({ spine }: Geometry): readonly SceneItem[] {
  return spine.groups.flatMap(({ id, name, boxed, x, y, w, h }): SceneItem | [] => {
    if (boxed)
      return { form: 'box', id: `group:${id}`, pick: null, look: 'group', x, y, w, h, r: 8 };
    if (name === '') return [];
    const at = { x: spine.x + 3, y: y + 10, anchor: 'start' as const };
    return { form: 'text', id: `group:${id}`, pick: null, look: 'group-name', text: name, ...at };
  });
}

function linkItems({ geometry, highlight, options }: SceneOf): readonly SceneItem[] {
  const rank = ({ id, family }: Pick<RoutedLink, 'id' | 'family'>) => {
    if (highlight.hot.has(id)) return 3;
    if (highlight.lit.has(id) || highlight.steps.has(id)) return 2;
    return family === 'oppose' ? 0 : 1;
  };
  const shown = options.crowded
    ? geometry.links.filter(({ id }) => rank({ id, family: 'none' }) > 1)
    : geometry.links;
  return shown
    .toSorted((one, other) => rank(one) - rank(other) || other.strength - one.strength)
    .map((link) => ({
      form: 'link',
      id: `link:${link.id}`,
      pick: link.positions[0] ?? null,
      family: link.family,
      strength: link.strength,
      state: stateOf(link.id, { highlight, geometry }),
      actor: link.actor,
      badge: link.badge.id,
      points: link.points,
      path: link.path,
      way: link.lane ? 'lane' : 'curve',
    }));
}

function stateOf(
  id: string,
  { highlight: { hot, lit, steps }, geometry }: Pick<SceneOf, 'highlight' | 'geometry'>,
): LinkItem['state'] {
  if (hot.has(id)) return 'hot';
  if (lit.has(id) || steps.has(id)) return 'lit';
  return geometry.waiting.has(id) ? 'waiting' : 'plain';
}

function rowItems(row: Row, { options, highlight, geometry }: SceneOf): readonly SceneItem[] {
  const { id, x, y, w, h, lines, tag, note } = row;
  const on = highlight.nodes.has(id);
  const text = note === '' ? lines : [...lines, note];
  const middle = y + h / 2;
  const lineY = (index: number) => middle + (index - (text.length - 1) / 2) * options.row.line;
  const plate: SceneItem = {
    form: 'box',
    id,
    pick: id,
    look: plateLook(row),
    x,
    y,
    w,
    h,
    r: 5,
    on,
  };
  const names = text.map((line, index): SceneItem => {
    const look = note !== '' && index === lines.length ? 'note' : nameLook(row);
    const at = { x: x + options.row.indent, y: lineY(index), anchor: 'start' as const };
    return { form: 'text', id: `text:${id}:${index}`, pick: id, look, text: line, ...at };
  });
  const end: readonly SceneItem[] =
    tag === ''
      ? []
      : [
          {
            form: 'text',
            id: `tag:${id}`,
            pick: id,
            look: 'tag',
            text: tag,
            x: x + w - 9,
            y: middle,
            anchor: 'end',
          },
        ];
  return [
    plate,
    ...names,
    ...strikes(row, { options, lineY }),
    ...end,
    ...badgeItems(row, { highlight, geometry }),
  ];
}

function plateLook({ head, fate, badges, fold }: Row): string {
  if (head) return 'plate-head';
  if (fold) return 'plate-fold';
  if (fate === 'DROPPED') return 'plate-dropped';
  return badges.length === 0 ? 'plate-unheard' : 'plate';
}

function nameLook({ head, fate, badges, fold }: Row): string {
  if (head) return 'name-head';
  if (fold) return 'note';
  return fate === 'DROPPED' || badges.length === 0 ? 'name-soft' : 'name';
}

/** Canvas text cannot be struck: a box one pixel high does it, in both. */
function strikes(
  { id, x, lines, fate, head }: Row,
  {
    options,
    lineY,
  }: { readonly options: LayoutOptions; readonly lineY: (index: number) => number },
): readonly SceneItem[] {
  if (fate !== 'DROPPED' || head) return [];
  return lines.map((line, index) => {
    const w = options.measure(line, 'row');
    const at = { x: x + options.row.indent, y: Math.round(lineY(index)), w, h: 1, r: 0 };
    return { form: 'box', id: `strike:${id}:${index}`, pick: id, look: 'strike', ...at };
  });
}

function badgeItems(
  { badges, id: target }: Row,
  { highlight }: Pick<SceneOf, 'highlight' | 'geometry'>,
): readonly SceneItem[] {
  return badges.map(({ id, family, inferred, count, links, x, cy, w, h }) => ({
    form: 'box',
    id,
    pick: target,
    look: `badge-${family}${inferred ? '-inferred' : ''}`,
    x,
    y: cy - h / 2,
    w,
    h,
    r: leansAgainst(family) ? 3 : h / 2,
    text: `${GLYPH[family]}${count}`,
    on: links.some((link) => highlight.hot.has(link)),
  }));
}

function leansAgainst(family: Family): boolean {
  return family === 'oppose' || family === 'reserve';
}

/** Numbers in ink discs on the links that show the premises. */
function stepItems({ geometry, highlight }: SceneOf): readonly SceneItem[] {
  return geometry.links.flatMap(({ id, points, positions }): readonly SceneItem[] => {
    const step = highlight.steps.get(id);
    if (step === undefined) return [];
    const at = pointOn(points, STEP_AT);
    const pick = positions[0] ?? null;
    return [
      {
        form: 'mark',
        id: `step:${id}`,
        pick,
        look: 'step',
        shape: 'circle',
        size: 8,
        text: String(step),
        ...at,
      },
    ];
  });
}

const STEP_AT = 0.66;
