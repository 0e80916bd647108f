import type { ForcePlaces, ForceTask } from '../../layout/graph/force.ts';

/** A layout under way. */
export type ForceRun = { readonly end: () => void };

/** Lays out in a thread of its own, and hands the places on when they are found. */
export function startForce(task: ForceTask, onFound: (places: ForcePlaces) => void): ForceRun {
  const worker = new Worker(new URL('../canvas/force-worker.ts', import.meta.url), {
    type: 'module',
  });
  worker.onmessage = ({ data }: MessageEvent<ForcePlaces>) => {
    onFound(data);
    worker.terminate();
  };
  worker.postMessage(task);
  return { end: () => worker.terminate() };
}
