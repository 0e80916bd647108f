import type { Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Room } from './model.ts';

/** Keeps the room that an element has; known before the first frame, so that the frame has the picture in it. */
export function useRoom(host: RefObject<HTMLElement | null>, room: Signal<Room>): void {
  useLayoutEffect(() => {
    const { current } = host;
    if (current === null) return;
    const read = () => {
      const { clientWidth: width, clientHeight: height } = current;
      const known = room.peek();
      if (width !== known.width || height !== known.height) room.value = { width, height };
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(current);
    return () => observer.disconnect();
  }, [host, room]);
}
