import type { World } from './world.ts';

/** Hears how many rows are done. */
export type OnProgress = (rows: number) => void;

const WIDTH = 24;

/**
 * Shows how far a piece of work of `total` rows is: a bar that redraws itself on a terminal, elsewhere
 * a plain line at each tenth.
 */
export function showProgress(world: World, title: string, total: number): OnProgress {
  let tenth = 0;
  return (rows) => {
    const share = total === 0 ? 1 : rows / total;
    const done = Math.floor(share * 10);
    if (world.errors.terminal) {
      const filled = Math.round(share * WIDTH);
      const bar = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}`;
      world.errors.write(`\r${title} ${bar} ${rows}/${total}${share >= 1 ? '\n' : ''}`);
    } else if (done > tenth) {
      world.errors.write(`${title}: ${rows} of ${total}\n`);
    }
    tenth = Math.max(tenth, done);
  };
}
