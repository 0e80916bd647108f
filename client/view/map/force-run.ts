import type { ForceNews, ForceTask } from '../../layout/graph/force.ts';

/** A layout under way. */
export type ForceRun = { readonly end: () => void };

/** Lays out in a thread of its own, and hands places on as they are found. */
export function startForce(task: ForceTask, onNews: (news: ForceNews) => void): ForceRun {
  const worker = new Worker(new URL('../canvas/force-worker.ts', import.meta.url), {
    type: 'module',
  });
  worker.onmessage = ({ data }: MessageEvent<ForceNews>) => {
    onNews(data);
    if (data.last) worker.terminate();
  };
  worker.postMessage(task);
  return { end: () => worker.terminate() };
}
