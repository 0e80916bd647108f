import type { SceneItem } from '../../layout/scene-item.ts';
import type { Bucket } from '../../store/moments.ts';
import { viewWords as words } from '../../words/words.ts';
import { boxAt, type Picture, textAt } from './plain-items.ts';

const COLUMN = 72;
const BAR = 34;
const UP = 150;
const DOWN = 100;
const TOP = 18;
const FOOT = 62;
const BASE = TOP + UP;

/** The time axis: above the line who is for, below it who is against, and under it events and changes. */
export function axisScene(buckets: readonly Bucket[]): Picture {
  const up = Math.max(1, ...buckets.map((one) => one.for + one.neither));
  const down = Math.max(1, ...buckets.map(({ against }) => against));
  const scale = Math.min(UP / up, DOWN / down);
  const width = Math.max(1, buckets.length) * COLUMN;
  return {
    scene: [
      boxAt('rule-strong', { x: 0, y: BASE, w: width, h: 1 }),
      ...buckets.flatMap((bucket, index) => columnOf(bucket, index * COLUMN, scale)),
    ],
    width,
    height: BASE + DOWN + FOOT,
    sides: [],
  };
}

function columnOf(
  { date, against, for: pro, neither, events, changes }: Bucket,
  x: number,
  scale: number,
): readonly SceneItem[] {
  const heightOf = (count: number) => (count === 0 ? 0 : Math.max(3, count * scale));
  const middle = x + COLUMN / 2;
  const bar = (look: string, y: number, h: number) =>
    h === 0 ? [] : [boxAt(look, { x: middle - BAR / 2, y, w: BAR, h })];
  const said = (text: string, y: number) =>
    text === '' ? [] : [textAt('tag', { text, x: middle, y, anchor: 'middle' })];
  const top = BASE - heightOf(pro);
  const { event, change } = words.timeline.signs;
  const signs = [
    events.length === 0 ? '' : `${event}${events.length}`,
    changes.length === 0 ? '' : `${change}${changes.length}`,
  ];
  return [
    ...bar('badge-support', top, heightOf(pro)),
    ...bar('badge-none', top - heightOf(neither), heightOf(neither)),
    ...bar('badge-oppose', BASE, heightOf(against)),
    ...said(pro === 0 ? '' : `+${pro}`, top - heightOf(neither) - 8),
    ...said(against === 0 ? '' : `−${against}`, BASE + heightOf(against) + 10),
    ...said(words.timeline.short(date), BASE + DOWN + 30),
    ...said(signs.join(' ').trim(), BASE + DOWN + 48),
  ];
}
