import {
  type ReadonlySignal,
  type Signal,
  useComputed,
  useSignal,
  useSignalEffect,
} from '@preact/signals';
import type { JSX, RefObject } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { HullGroup } from '../../layout/hull-items.ts';
import { standApart } from '../../store/hull-groups.ts';
import { subjectOf } from '../../store/subject.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Model, Props } from '../model.ts';
import { Seg } from '../seg.tsx';
import { ToolsFold } from '../tools-fold.tsx';
import { outlinedIn } from './arranged-scene.ts';
import type { Drawing } from './drawing.ts';
import { followPointer } from './gestures.ts';
import { HullKey } from './hull-key.tsx';
import { ACT_NAMES, doTo, type MapNow, markNodes, putNode, showHidden } from './map-acts.ts';
import { mapHooks } from './map-hooks.ts';
import { ACT_KEYS, MapMenu, type OpenMenu } from './map-menu.tsx';
import { hulledGroups, useHulls } from './use-hulls.ts';
import '../../style/map-tools.css';

type ToolsProps = Props & {
  readonly host: RefObject<HTMLElement | null>;
  readonly drawing: ReadonlySignal<Drawing | null>;
};

/** What the reader can choose of the map, and do to its nodes. */
export function MapTools({ model, record, host, drawing }: ToolsProps): JSX.Element {
  const { options, arrangement } = model.place.value;
  const open = useSignal<OpenMenu | null>(null);
  const map = useMemo(
    (): MapNow => ({ model, record, drawing: () => drawing.peek() }),
    [model, record, drawing],
  );
  useActs(map, host, open);
  useHulls({ model, record });
  const outlined = useOutlined(model);
  const { length } = arrangement.hidden;
  return (
    <>
      <ToolsFold model={model} name="layout" label={words.map.tools}>
        <Seg model={model} name="layout" />
        <Seg model={model} name="hulls" />
        {options.layout === 'ego' && <Seg model={model} name="hops" />}
        <span class="node-tools">
          <button
            type="button"
            class="tool"
            aria-haspopup="menu"
            aria-expanded={open.value !== null}
            onClick={({ currentTarget }) => openMenu(map, open, currentTarget)}
          >
            {words.map.acts}
          </button>
          {length > 0 && (
            <button type="button" class="tool" onClick={() => showHidden(map)}>
              {words.map.showHidden(length)}
            </button>
          )}
        </span>
        <MapMenu map={map} open={open} />
      </ToolsFold>
      {options.hulls !== 'none' && <HullKey found={hulledGroups.value} groups={outlined.value} />}
    </>
  );
}

/** The groups that are outlined; their marks stand together, and apart from marks of several. */
function useOutlined(model: Model): ReadonlySignal<readonly HullGroup[]> {
  const outlined = useComputed(() => outlinedIn(model));
  useSignalEffect(() => {
    const found = hulledGroups.value;
    const isBlocs = typeof found !== 'string' && model.place.value.options.hulls === 'blocs';
    const next = isBlocs ? standApart(found, model.positions.value) : [];
    if (next.join() !== model.apart.peek().join()) model.apart.value = next;
  });
  useSignalEffect(() => {
    const pairs = outlined.value.flatMap(({ id, members }) =>
      [...members].map((mark) => [mark, id] as const),
    );
    if (String(pairs) !== String([...model.groupOf.peek()])) model.groupOf.value = new Map(pairs);
  });
  return outlined;
}

/** Pointer and keys, for as long as the map is shown. */
function useActs(
  map: MapNow,
  host: RefObject<HTMLElement | null>,
  open: Signal<OpenMenu | null>,
): void {
  useEffect(() => {
    const keys = ACT_NAMES.map(
      (act) => [ACT_KEYS[act], () => doTo(act, nodesNow(map), map)] as const,
    );
    const showMenu = () => openMenu(map, open, focused());
    mapHooks.value = {
      keys: { ...Object.fromEntries(keys), m: showMenu, ContextMenu: showMenu },
      mark: (ids) => markNodes([...map.model.place.peek().arrangement.marked, ...ids], map),
    };
    return () => {
      mapHooks.value = null;
    };
  }, [map, open]);
  useEffect(() => {
    const { current } = host;
    if (current === null) return;
    return followPointer(current, {
      scene: () => map.drawing()?.scene ?? [],
      onMenu: (id, at) => {
        const { marked } = map.model.place.peek().arrangement;
        open.value = { ids: marked.includes(id) ? marked : [id], ...at, from: focused() };
      },
      onBox: (ids) => markNodes(ids, map),
      onPut: (id, point) => putNode(id, point, map),
    });
  }, [map, host, open]);
}

/** Whom a key is for: the item of the outline that has the focus, else what is marked or selected. */
function nodesNow({ model, record }: Props): readonly string[] {
  const item = focused()?.closest('[data-node]')?.getAttribute('data-node');
  return item ? [item] : subjectOf(record, model.place.peek());
}

/** Opens the menu below what has the focus; where nothing has, below its button. */
function openMenu(map: MapNow, open: Signal<OpenMenu | null>, from: HTMLElement | null): void {
  const ids = nodesNow(map);
  const below = from === document.body ? document.querySelector('.node-tools button') : from;
  const { left = 0, bottom = 0 } = below?.getBoundingClientRect() ?? {};
  if (ids.length > 0) open.value = { ids, x: left, y: bottom, from };
  else map.model.tell(words.map.nothing);
}

function focused(): HTMLElement | null {
  return document.activeElement instanceof HTMLElement ? document.activeElement : null;
}
