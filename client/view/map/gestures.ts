import { extentOf, isNode } from '../../layout/annotate.ts';
import type { Point } from '../../layout/routes.ts';
import type { SceneItem } from '../../layout/scene-item.ts';

/** What a pointer can do on the picture beyond selecting; places are in pixels of the picture. */
export type Gestures = {
  readonly scene: () => readonly SceneItem[];
  /** A right click, a long press, or the key for it; `at` is in pixels of the window. */
  readonly onMenu: (id: string, at: Point) => void;
  /** A box drawn with Shift held: the nodes that it touches. */
  readonly onBox: (ids: readonly string[]) => void;
  /** A node dragged to a place. */
  readonly onPut: (id: string, point: Point) => void;
};

const LONG_PRESS = 500;
const MOVED = 5;

type Press = {
  readonly start: PointerEvent;
  /** The node that was pressed; null for the ground. */
  readonly id: string | null;
  readonly timer: ReturnType<typeof setTimeout> | undefined;
  /** What is drawn while the pointer moves. */
  frame: HTMLElement | null;
};

/** Listens on the element that the picture scrolls in; what it hands back ends that. */
export function followPointer(host: HTMLElement, gestures: Gestures): () => void {
  const follower = createFollower(host, gestures);
  const listen = new AbortController();
  const { signal } = listen;
  host.addEventListener('contextmenu', follower.onContext, { signal });
  host.addEventListener('pointerdown', follower.onDown, { signal, capture: true });
  addEventListener('pointermove', follower.onMove, { signal });
  addEventListener('pointerup', follower.onUp, { signal });
  addEventListener('pointercancel', follower.end, { signal });
  return () => {
    follower.end();
    listen.abort();
  };
}

type Listener<Happened> = (event: Happened) => void;
type Follower = {
  readonly onContext: Listener<MouseEvent>;
  readonly onDown: Listener<PointerEvent>;
  readonly onMove: Listener<PointerEvent>;
  readonly onUp: Listener<PointerEvent>;
  readonly end: () => void;
};

function createFollower(host: HTMLElement, gestures: Gestures): Follower {
  let press: Press | null = null;
  const end = () => {
    clearTimeout(press?.timer);
    press?.frame?.remove();
    press = null;
  };
  const nodeAt = (event: MouseEvent) => nodeUnder(gestures.scene(), placeIn(host, event));
  const menuOn = (id: string, { clientX: x, clientY: y }: MouseEvent) =>
    gestures.onMenu(id, { x, y });
  return {
    end,
    onContext: (event) => {
      const id = nodeAt(event);
      if (id === null) return;
      event.preventDefault();
      end();
      menuOn(id, event);
    },
    onDown: (event) => {
      end();
      const id = event.button === 0 ? nodeAt(event) : null;
      const long = event.pointerType !== 'mouse' && id !== null;
      const timer = long ? setTimeout(() => menuOn(id, event), LONG_PRESS) : undefined;
      if (event.button === 0) press = { start: event, id, frame: null, timer };
    },
    onMove: (event) => {
      if (press === null || !isAway(press.start, event)) return;
      // What moves under a finger is the page.
      if (event.pointerType === 'mouse') drawFrame(host, press, event);
      else end();
    },
    onUp: (event) => {
      const done = press;
      end();
      if (done?.frame) finish(host, { gestures, done, event });
    },
  };
}

/** Draws a box from where the press began, or a ring where the node would be put. */
function drawFrame(host: HTMLElement, press: Press, event: PointerEvent): void {
  const { start, id } = press;
  if (!start.shiftKey && id === null) return;
  press.frame ??= frameIn(host, start.shiftKey ? 'box-frame' : 'put-frame');
  setFrame(press.frame, placeIn(host, start.shiftKey ? start : event), placeIn(host, event));
}

type Ending = {
  readonly gestures: Gestures;
  readonly done: Press;
  readonly event: PointerEvent;
};

function finish(host: HTMLElement, { gestures, done, event }: Ending): void {
  const to = placeIn(host, event);
  if (done.start.shiftKey) gestures.onBox(nodesIn(gestures.scene(), placeIn(host, done.start), to));
  else if (done.id !== null) gestures.onPut(done.id, to);
}

function isAway(start: MouseEvent, { clientX, clientY }: MouseEvent): boolean {
  return Math.hypot(clientX - start.clientX, clientY - start.clientY) > MOVED;
}

/** A point of the picture under the pointer; a picture that is fitted is drawn smaller. */
function placeIn(host: HTMLElement, { clientX, clientY }: MouseEvent): Point {
  const stage = host.querySelector('.stage')?.getBoundingClientRect();
  const layer = host.querySelector<HTMLElement>('.layer');
  const zoom = Number(layer?.dataset['zoom'] ?? 1);
  const shift = Number(layer?.dataset['shift'] ?? 0);
  return {
    x: (clientX - (stage?.left ?? 0) - shift) / zoom,
    y: (clientY - (stage?.top ?? 0)) / zoom,
  };
}

/** How far beside a mark it still is hit, in pixels. */
const NEAR = 4;

function nodeUnder(scene: readonly SceneItem[], { x, y }: Point): string | null {
  const hit = scene.findLast((item) => {
    if (!isNode(item)) return false;
    const { left, right, top, bottom } = extentOf(item);
    return x >= left - NEAR && x <= right + NEAR && y >= top - NEAR && y <= bottom + NEAR;
  });
  return hit?.id ?? null;
}

function nodesIn(scene: readonly SceneItem[], one: Point, other: Point): readonly string[] {
  const [x1, x2] = [Math.min(one.x, other.x), Math.max(one.x, other.x)];
  const [y1, y2] = [Math.min(one.y, other.y), Math.max(one.y, other.y)];
  return scene.flatMap((item) => {
    if (!isNode(item)) return [];
    const { left, right, top, bottom } = extentOf(item);
    return left <= x2 && right >= x1 && top <= y2 && bottom >= y1 ? item.id : [];
  });
}

function frameIn(host: HTMLElement, look: string): HTMLElement {
  const frame = document.createElement('div');
  frame.className = look;
  host.querySelector('.stage')?.append(frame);
  return frame;
}

function setFrame({ style }: HTMLElement, one: Point, other: Point): void {
  style.setProperty('left', `${Math.min(one.x, other.x)}px`);
  style.setProperty('top', `${Math.min(one.y, other.y)}px`);
  style.setProperty('width', `${Math.abs(one.x - other.x)}px`);
  style.setProperty('height', `${Math.abs(one.y - other.y)}px`);
}
