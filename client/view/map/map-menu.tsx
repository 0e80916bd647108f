import type { Signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { viewWords as words } from '../../words/words.ts';
import { ACT_NAMES, type ActName, doTo, isClosed, type MapNow, nameIn } from './map-acts.ts';

/** A menu that is open: for which nodes, where in the window, and what had the focus before. */
export type OpenMenu = {
  readonly ids: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly from: HTMLElement | null;
};

type MenuProps = { readonly map: MapNow; readonly open: Signal<OpenMenu | null> };

/** The keys that do the same without the menu. */
export const ACT_KEYS: Readonly<Record<ActName, string>> = {
  fold: 'x',
  hide: 'h',
  pin: 'k',
  neighbours: 'n',
  mark: 'b',
};

/** What can be done to a node, or to all that are marked. */
export function MapMenu({ map, open }: MenuProps): JSX.Element | null {
  const menu = useRef<HTMLDivElement>(null);
  const shown = open.value;
  useLayoutEffect(() => {
    const { current } = menu;
    return current === null || shown === null ? undefined : showAt(current, shown, open);
  }, [shown, open]);
  if (shown === null) return null;
  const close = () => {
    open.value = null;
    shown.from?.focus();
  };
  return (
    <div
      ref={menu}
      class="map-menu"
      role="menu"
      tabIndex={-1}
      aria-label={words.map.menu(titleOf(shown.ids, map))}
      onKeyDown={(event) => moveIn(event, close)}
    >
      <p aria-hidden="true">{titleOf(shown.ids, map)}</p>
      {ACT_NAMES.map((act) => (
        <button
          key={act}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={() => {
            close();
            doTo(act, shown.ids, map);
          }}
        >
          {words.map.do[act][isOn(act, shown.ids, map) ? 'on' : 'off']}
          <i aria-hidden="true">{ACT_KEYS[act]}</i>
        </button>
      ))}
    </div>
  );
}

/** Sets the menu where it was asked for, gives it the focus, and closes it by a press elsewhere. */
function showAt(menu: HTMLElement, { x, y }: OpenMenu, open: MenuProps['open']): () => void {
  const { width, height } = menu.getBoundingClientRect();
  const within = (wanted: number, size: number, room: number) =>
    `${Math.max(EDGE, Math.min(wanted, room - size - EDGE))}px`;
  menu.style.setProperty('left', within(x, width, innerWidth));
  menu.style.setProperty('top', within(y, height, innerHeight));
  menu.querySelector('button')?.focus();
  const onDown = ({ target }: Event) => {
    if (target instanceof Node && !menu.contains(target)) open.value = null;
  };
  addEventListener('pointerdown', onDown, true);
  return () => removeEventListener('pointerdown', onDown, true);
}

/** Pixels between a menu and the edge of the window. */
const EDGE = 4;

function titleOf(ids: readonly string[], map: MapNow): string {
  const [first = ''] = ids;
  return ids.length === 1 ? nameIn(map, first) : words.map.several(ids.length);
}

/** Whether what an item does was done already, so that it takes it back. */
function isOn(act: ActName, ids: readonly string[], map: MapNow): boolean {
  const { hidden, marked, pins } = map.model.place.value.arrangement;
  const held: Readonly<Record<ActName, (id: string) => boolean>> = {
    fold: (id) => isClosed(id, map),
    hide: (id) => hidden.includes(id),
    pin: (id) => pins.some((one) => one.id === id),
    neighbours: () => false,
    mark: (id) => marked.includes(id),
  };
  return act === 'fold' ? ids.slice(0, 1).some(held.fold) : ids.every(held[act]);
}

function moveIn(event: KeyboardEvent, close: () => void): void {
  const { currentTarget, key } = event;
  if (!(currentTarget instanceof HTMLElement)) return;
  const items = [...currentTarget.querySelectorAll('button')];
  const at = items.findIndex((item) => item.matches(':focus'));
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: items.length - 1,
  };
  // Keys of the page mean nothing in here.
  event.stopPropagation();
  const next = steps[key];
  if (key === 'Escape' || key === 'Tab') close();
  else if (next !== undefined) items.at(next % items.length)?.focus();
  else return;
  event.preventDefault();
}
