import type { JSX } from 'preact';
import { EVIDENTIALITIES } from '../../queries/vocabulary.ts';
import { isolated } from '../layout/isolated.ts';
import {
  type BoxItem,
  isAtRest,
  type LinkItem,
  type MarkItem,
  type SceneItem,
  type TextItem,
} from '../layout/scene-item.ts';
import { diamondPath, outlinePath, tiePath } from '../layout/shape-paths.ts';

/** A scene and its size, in pixels. */
export type PictureProps = {
  readonly scene: readonly SceneItem[];
  readonly width: number;
  readonly height: number;
};

/** A scene as SVG: painted at once, before the canvas has come. The outline tells the same in words. */
export function Picture({ scene, width, height }: PictureProps): JSX.Element {
  return (
    <svg
      class="picture"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      {scene.filter(isAtRest).map((item) => (
        <Item key={item.id} item={item} />
      ))}
    </svg>
  );
}

function Item({ item }: { readonly item: SceneItem }): JSX.Element {
  if (item.form === 'box') return <Box item={item} />;
  if (item.form === 'text') return <Text item={item} />;
  if (item.form === 'mark') return <Mark item={item} />;
  if (item.form === 'hull') return <path class={item.look} d={outlinePath(item)} />;
  return item.form === 'tie' ? <path class="tie" d={tiePath(item)} /> : <Link item={item} />;
}

function Box({ item }: { readonly item: BoxItem }): JSX.Element {
  const { pick, look, x, y, w, h, r, text, on } = item;
  return (
    <g class={`box ${look}${on ? ' on' : ''}`} data-pick={pick}>
      <rect x={x} y={y} width={w} height={h} rx={r} />
      {text && <Line x={x + w / 2} y={y + h / 2 + 0.5} anchor="middle" text={text} />}
    </g>
  );
}

function Text({ item }: { readonly item: TextItem }): JSX.Element {
  const { pick, look, text, x, y, anchor } = item;
  return (
    <g class={`text ${look}`} data-pick={pick}>
      <Line x={x} y={y} anchor={anchor} text={text} />
    </g>
  );
}

function Mark({ item }: { readonly item: MarkItem }): JSX.Element {
  const { pick, look, shape, x, y, size, text, on } = item;
  return (
    <g class={`disc ${look}${on ? ' on' : ''}`} data-pick={pick}>
      {shape === 'circle' && <circle cx={x} cy={y} r={size} />}
      {shape === 'square' && (
        <rect x={x - size} y={y - size} width={size * 2} height={size * 2} rx={1.5} />
      )}
      {shape === 'diamond' && <path d={diamondPath(item)} />}
      {text && <Line x={x} y={y + 0.5} anchor="middle" text={text} />}
    </g>
  );
}

const INFERRED = EVIDENTIALITIES.indexOf('INFERRED');

function Link({ item }: { readonly item: LinkItem }): JSX.Element {
  const { pick, family, strength, state, path } = item;
  return (
    <g class={`link ${family} known-${strength} ${state}`} data-pick={pick}>
      {state === 'hot' && <path class="halo" d={path} />}
      <path class="line" d={path} />
      {strength === INFERRED && state !== 'hot' && <path class="core" d={path} />}
    </g>
  );
}

type LineProps = {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
};

function Line({ x, y, anchor, text }: LineProps): JSX.Element {
  return (
    <text x={x} y={y} text-anchor={anchor} dominant-baseline="central">
      {isolated(text)}
    </text>
  );
}
